// Reads a JSON-LD file with the reference processor (npm's jsonld), without any network, and checks
// the triples it gives. To have it run under CTest: `npm install jsonld@9` in any folder, and set
// NODE_PATH to its node_modules. Without the module the test counts as skipped (exit status 77).
//
//   NODE_PATH=.../node_modules node jsonld_oracle.cjs tests/golden/harbour.jsonld
'use strict';

const fs = require('fs');

let jsonld;
try {
  jsonld = require('jsonld');
} catch (error) {
  console.log('skipped: no jsonld module; set NODE_PATH to a node_modules folder that has it');
  process.exit(77);
}

const BASE = 'https://tripleloom.invalid/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

let faults = 0;
function expect(holds, what) {
  if (holds) return;
  console.error('does not hold: ' + what);
  ++faults;
}

async function main(path) {
  const file = JSON.parse(fs.readFileSync(path, 'utf8'));
  const documentLoader = (url) => {
    throw new Error('wants the network: ' + url);
  };
  const expanded = await jsonld.expand(file, {documentLoader, safe: true});
  expect(expanded.length === file['@graph'].length, 'every node survives expansion');
  const triples = await jsonld.toRDF(file, {documentLoader});
  const has = (s, p, o) => triples.some((t) => t.subject.value === s && t.predicate.value === p &&
                                               t.object.value === o);
  const typed = (p, type) => triples.filter((t) => t.predicate.value === p)
      .every((t) => t.object.datatype && t.object.datatype.value === type);

  const statements = triples.filter((t) => t.predicate.value === RDF + 'type' &&
                                           t.object.value === RDF + 'Statement');
  expect(statements.length === 9, 'nine statements');
  for (const {subject} of statements) {
    for (const part of ['subject', 'predicate', 'object']) {
      const ends = triples.filter((t) => t.subject.value === subject.value &&
                                         t.predicate.value === RDF + part);
      expect(ends.length === 1 && ends[0].object.termType === 'NamedNode',
             subject.value + ' has one ' + part);
    }
  }
  const kestrel = BASE + 'kestrel-maritime-101';
  expect(has(kestrel, BASE + 'relation#operateIn', BASE + 'denmark-105'), 'a plain fact is a triple');
  expect(!triples.some((t) => t.predicate.value === BASE + 'relation#sue'), 'a possible one is none');
  expect(has(kestrel, 'https://schema.org/name', 'Kestrel Maritime'), 'names are schema.org names');
  expect(typed(BASE + 'vocab#confidence', XSD + 'double'), 'confidence is a double');
  expect(typed('http://www.w3.org/ns/oa#start', XSD + 'nonNegativeInteger'), 'offsets are integers');
  expect(triples.some((t) => t.predicate.value === BASE + 'vocab#modality' &&
                             t.object.value === BASE + 'vocab#possible'), 'modality is a term');
  expect(triples.every((t) => !t.object.language), 'no text has a language tag');
  console.log(triples.length + ' triples, ' + faults + ' faults');
  process.exit(faults === 0 ? 0 : 1);
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exit(1);
});
