// Has npm's jsonld (the reference processor of JSON-LD) and oxigraph (an RDF store) read the sample
// graphs, without any network, and compares what they understood: JSON-LD gives the dataset of
// N-Triples and Turtle, and that of N-Quads and TriG but for the names of graphs; RDF 1.2 files load
// and have a triple term for each statement.
//
//   NODE_PATH=.../node_modules node rdf_oracle.cjs FOLDER     // as filled by write_samples
//
// To have it run under CTest: `npm install jsonld@9 oxigraph@0.5` in any folder, and set NODE_PATH to
// its node_modules. Without the modules the test counts as skipped (exit status 77).
'use strict';

const fs = require('fs');
const path = require('path');

let jsonld, oxigraph;
try {
  jsonld = require('jsonld');
  oxigraph = require('oxigraph');
} catch (error) {
  console.log('skipped: jsonld or oxigraph is missing; set NODE_PATH to a node_modules with them');
  process.exit(77);
}

const folder = process.argv[2];
const read = (name) => fs.readFileSync(path.join(folder, name), 'utf8');
const REIFIES = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies';
const STATEMENT = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement';

function load(name, format) {
  const store = new oxigraph.Store();
  store.load(read(name), {format});
  return store.match();
}

function termKey(term) {
  return JSON.stringify([term.termType, term.value, term.datatype ? term.datatype.value : '',
                         term.language || '']);
}

const tripleKey = (quad) => [quad.subject, quad.predicate, quad.object].map(termKey).join(' ');
const quadKey = (quad) => tripleKey(quad) + ' ' + termKey(quad.graph);

let faults = 0;
function expectSame(what, left, right) {
  const missing = [...left].filter((key) => !right.has(key));
  const added = [...right].filter((key) => !left.has(key));
  if (missing.length + added.length === 0) return;
  ++faults;
  console.error(`${what}: ${missing.length} lacking, such as ${missing[0]}; ${added.length} more, ` +
                `such as ${added[0]}`);
}

async function compare(name) {
  const documentLoader = (url) => {
    throw new Error('wants the network: ' + url);
  };
  const json = JSON.parse(read(name + '.jsonld'));
  await jsonld.expand(json, {documentLoader, safe: true});  // nothing is silently dropped
  const canonical = await jsonld.canonize(json, {algorithm: 'RDFC-1.0', documentLoader,
                                                 format: 'application/n-quads'});
  const fromJson = new oxigraph.Store();
  fromJson.load(canonical, {format: 'nq'});
  const expected = new Set(fromJson.match().map(quadKey));
  const triples = new Set(fromJson.match().map(tripleKey));
  expectSame(name + '.nt', expected, new Set(load(name + '.nt', 'nt').map(quadKey)));
  expectSame(name + '.ttl', expected, new Set(load(name + '.ttl', 'ttl').map(quadKey)));
  expectSame(name + '.jsonld in oxigraph', expected,
             new Set(load(name + '.jsonld', 'jsonld').map(quadKey)));
  const quads = load(name + '.nq', 'nq');
  expectSame(name + '.nq', triples, new Set(quads.map(tripleKey)));
  expectSame(name + '.trig', new Set(quads.map(quadKey)),
             new Set(load(name + '.trig', 'trig').map(quadKey)));
  const graphs = new Set(quads.map((quad) => quad.graph.value));
  const statements = [...fromJson.match(null, null, oxigraph.namedNode(STATEMENT))].length;
  for (const extension of ['nt', 'ttl', 'nq', 'trig']) {
    const terms = load(`${name}-12.${extension}`, extension)
        .filter((quad) => quad.predicate.value === REIFIES);
    if (terms.length !== statements || terms.some((quad) => quad.object.termType !== 'Quad')) {
      ++faults;
      console.error(`${name}-12.${extension}: ${terms.length} triple terms, not ${statements}`);
    }
  }
  console.log(`${name}: ${triples.size} triples, ${quads.length} quads in ${graphs.size} graphs, ` +
              `${statements} statements`);
}

async function main() {
  for (const name of ['harbour', 'hostile', 'synthetic']) await compare(name);
  console.log(`${faults} faults`);
  process.exit(faults === 0 ? 0 : 1);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
