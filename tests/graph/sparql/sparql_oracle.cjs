// Has npm's oxigraph (an RDF store) answer the queries that write_queries wrote, over the same
// N-Quads, and compares the answers as multisets. The default graph is the union of all.
//
//   NODE_PATH=.../node_modules node sparql_oracle.cjs FOLDER     # as filled by write_queries
//
// To have it run under CTest: `npm install oxigraph@0.5` in any folder, and set NODE_PATH to its
// node_modules. Without the module the test counts as skipped (exit status 77).
'use strict';

const fs = require('fs');
const path = require('path');

let oxigraph;
try {
  oxigraph = require('oxigraph');
} catch (error) {
  console.log('skipped: oxigraph is missing; set NODE_PATH to a node_modules with it');
  process.exit(77);
}

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const STRING = XSD + 'string';
const REAL = new Set([XSD + 'double', XSD + 'float', XSD + 'decimal']);

// Numbers by their value: the store keeps no lexical forms of them, nor the kind of integer.
function literal(value, datatype, language) {
  if (datatype === XSD + 'nonNegativeInteger') datatype = XSD + 'integer';
  if (language) return JSON.stringify([value, '@' + language]);
  if (REAL.has(datatype)) return JSON.stringify([Number(value).toPrecision(12), datatype]);
  return JSON.stringify([value, datatype || STRING]);
}

function keyOf(term) {
  if (!term) return '-';
  if (term.termType === 'NamedNode') return '<' + term.value + '>';
  if (term.termType === 'BlankNode') return '_';
  const language = term.language ? term.language.toLowerCase() : '';
  return literal(term.value, term.datatype.value, language);
}

// Ours, as in N-Quads.
function readKey(text) {
  if (text === '') return '-';
  if (text.startsWith('_')) return '_';
  if (text.startsWith('<')) return text;
  const end = text.lastIndexOf('"');
  const escapes = {n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\'};
  const value = text.slice(1, end).replace(/\\(u0000|.)/g, (all, c) => c === 'u0000' ? '\0' : escapes[c]);
  const rest = text.slice(end + 1);
  if (rest.startsWith('@')) return literal(value, '', rest.slice(1));
  return literal(value, rest.startsWith('^^<') ? rest.slice(3, -1) : STRING, '');
}

function load(file) {
  const quads = new oxigraph.Store();
  quads.load(fs.readFileSync(file, 'utf8'), {format: 'nq'});
  // Each triple once in the default graph, as a union of sets has it.
  for (const quad of quads.match()) {
    quads.add(oxigraph.quad(quad.subject, quad.predicate, quad.object, oxigraph.defaultGraph()));
  }
  return quads;
}

function theirs(store, test) {
  const result = store.query(test.query);
  if (typeof result === 'boolean') return {boolean: result};
  const rows = [...result].map((row) => test.variables.map((name) =>
      keyOf(row instanceof Map ? row.get(name) : row[name])).join(' '));
  return {rows: rows.sort()};
}

let faults = 0;
let compared = 0;
let rows = 0;
let nonempty = 0;
const folder = process.argv[2];
for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.json')).sort()) {
  const store = load(path.join(folder, name.replace('.json', '.nq')));
  for (const test of JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))) {
    const expected = theirs(store, test);
    ++compared;
    let same;
    let ours = [];
    if (expected.rows) {
      ours = test.rows.map((row) => row.map(readKey).join(' ')).sort();
      rows += ours.length;
      nonempty += ours.length > 0 ? 1 : 0;
      same = test.countOnly ? ours.length === expected.rows.length :
                              JSON.stringify(ours) === JSON.stringify(expected.rows);
    } else {
      nonempty += test.boolean ? 1 : 0;
      same = expected.boolean === test.boolean;
    }
    if (same) continue;
    ++faults;
    console.error(`${name}: ${test.query}`);
    if (expected.rows) {
      console.error(`  ours ${ours.length} rows, theirs ${expected.rows.length}`);
      console.error('  only ours: ' + ours.filter((row) => !expected.rows.includes(row))[0]);
      console.error('  only theirs: ' + expected.rows.filter((row) => !ours.includes(row))[0]);
    } else {
      console.error(`  ours ${test.boolean}, theirs ${expected.boolean}`);
    }
  }
}
console.log(`${compared} queries, ${nonempty} with answers, ${rows} rows, ${faults} faults`);
process.exit(faults === 0 && compared > 0 ? 0 : 1);
