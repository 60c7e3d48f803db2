// How fast npm's oxigraph answers what bench_sparql asked, over the same quads, in memory. Its union
// of graphs repeats a triple that several graphs have, so it may count more rows.
//
//   NODE_PATH=.../node_modules node sparql_oxigraph.cjs NQUADS     # as bench_sparql wrote it
'use strict';

const fs = require('fs');
const oxigraph = require('oxigraph');

const PREFIXES = `PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
PREFIX tl: <https://tripleloom.invalid/vocab#>
PREFIX rel: <https://tripleloom.invalid/relation#>
`;

const file = process.argv[2];
const store = new oxigraph.Store();
const begin = process.hrtime.bigint();
const since = (from) => Number(process.hrtime.bigint() - from) / 1e6;
store.load(fs.readFileSync(file, 'utf8'), {format: 'nq'});
console.log(`${store.size} quads loaded in ${(since(begin) / 1000).toFixed(1)} s`);
const times = new Map();
for (const line of fs.readFileSync(file + '.queries', 'utf8').trim().split('\n')) {
  const [name, query] = line.split('\t');
  const from = process.hrtime.bigint();
  const rows = [...store.query(PREFIXES + query, {use_default_graph_as_union: true})].length;
  if (!times.has(name)) times.set(name, {all: [], rows: 0});
  times.get(name).all.push(since(from));
  times.get(name).rows += rows;
}
for (const [name, {all, rows}] of times) {
  all.sort((a, b) => a - b);
  console.log(`${name.padEnd(12)} ${all[all.length >> 1].toFixed(2).padStart(8)} ms median ` +
              `${all[all.length - 1].toFixed(2).padStart(8)} ms slowest   ${all.length} queries, ${rows} rows`);
}
