CREATE CONSTRAINT tripleloom_Entity IF NOT EXISTS FOR (n:Entity) REQUIRE n._key IS UNIQUE;
CREATE CONSTRAINT tripleloom_Article IF NOT EXISTS FOR (n:Article) REQUIRE n._key IS UNIQUE;
UNWIND [
{_key:'harbour.txt',title:'Strike closes port',date:'2031-03-04',url:'https://news.example/h?a=1'},
{_key:'morning.txt',title:'',date:'early March',url:''}
] AS row
MERGE (n:Article {_key: row._key}) SET n += row;
UNWIND [
{_key:'ingrid-solberg-100',name:'Ingrid Solberg',type:'Person',mentions:1,articles:1},
{_key:'mette-lindqvist-104',name:'Mette Lindqvist',type:'Person',mentions:1,articles:1}
] AS row
MERGE (n:Entity {_key: row._key}) SET n += {aliases:null,sameAs:null} SET n += row
REMOVE n:Organization:Place:Event:Product:Work:Date:Time:Money:Quantity:Nationality:Concept SET n:Person;
UNWIND [
{_key:'kestrel-maritime-101',name:'Kestrel Maritime',type:'Organization',mentions:1,articles:1},
{_key:'harbor-workers-federation-102',name:'Harbor Workers Federation',type:'Organization',aliases:['HWF','the federation'],sameAs:'https://id.example/Q7',mentions:1204,articles:2}
] AS row
MERGE (n:Entity {_key: row._key}) SET n += {aliases:null,sameAs:null} SET n += row
REMOVE n:Person:Place:Event:Product:Work:Date:Time:Money:Quantity:Nationality:Concept SET n:Organization;
UNWIND [
{_key:'denmark-105',name:'Denmark',type:'Place',mentions:1,articles:1}
] AS row
MERGE (n:Entity {_key: row._key}) SET n += {aliases:null,sameAs:null} SET n += row
REMOVE n:Person:Organization:Event:Product:Work:Date:Time:Money:Quantity:Nationality:Concept SET n:Place;
UNWIND [
{_key:'the-strike-106',name:'the strike',type:'Event',mentions:1,articles:1}
] AS row
MERGE (n:Entity {_key: row._key}) SET n += {aliases:null,sameAs:null} SET n += row
REMOVE n:Person:Organization:Place:Product:Work:Date:Time:Money:Quantity:Nationality:Concept SET n:Event;
UNWIND [
{_key:'mv-halcyon-dawn-103',name:'MV Halcyon Dawn',type:'Product',mentions:1,articles:1}
] AS row
MERGE (n:Entity {_key: row._key}) SET n += {aliases:null,sameAs:null} SET n += row
REMOVE n:Person:Organization:Place:Event:Work:Date:Time:Money:Quantity:Nationality:Concept SET n:Product;
UNWIND [
{_key:'2019-107',name:'2019',type:'Date',mentions:1,articles:1}
] AS row
MERGE (n:Entity {_key: row._key}) SET n += {aliases:null,sameAs:null} SET n += row
REMOVE n:Person:Organization:Place:Event:Product:Work:Time:Money:Quantity:Nationality:Concept SET n:Date;
UNWIND [
{_key:'a-ban-on-strikes-at-the-four-container-terminals-108',name:'a ban on strikes at the four container terminals',type:'Concept',mentions:1,articles:1}
] AS row
MERGE (n:Entity {_key: row._key}) SET n += {aliases:null,sameAs:null} SET n += row
REMOVE n:Person:Organization:Place:Event:Product:Work:Date:Time:Money:Quantity:Nationality SET n:Concept;
UNWIND [
{s:'kestrel-maritime-101',o:'harbor-workers-federation-102',p:{_key:'s3',relation:'has not answered',lemma:'answer',negated:true,modality:'asserted',confidence:0.8125,support:1,articles:['harbour.txt'],dates:['2031-03-04'],urls:['https://news.example/h?a=1'],sentences:['Kestrel Maritime has not answered Harbor Workers Federation.'],_starts:[0],_ends:[60],_patterns:['clause:svo']}}
] AS row
MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})
MERGE (s)-[r:ANSWER {_key: row.p._key}]->(o)
SET r += {saidBy:null,_saidByKeys:null,_saidByVerbs:null,times:null,places:null,circumstances:null,firstDate:null,lastDate:null,meanings:null} SET r += row.p;
UNWIND [
{s:'kestrel-maritime-101',o:'denmark-105',p:{_key:'s8',relation:'is based in',lemma:'base in',negated:false,modality:'asserted',confidence:0.8125,support:1,meanings:['https://schema.org/location','http://www.wikidata.org/prop/direct/P159'],articles:['harbour.txt'],dates:['2031-03-04'],urls:['https://news.example/h?a=1'],sentences:['Kestrel Maritime is based in Denmark.'],_starts:[0],_ends:[37],_patterns:['clause:svo']}}
] AS row
MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})
MERGE (s)-[r:BASE_IN {_key: row.p._key}]->(o)
SET r += {saidBy:null,_saidByKeys:null,_saidByVerbs:null,times:null,places:null,circumstances:null,firstDate:null,lastDate:null,meanings:null} SET r += row.p;
UNWIND [
{s:'ingrid-solberg-100',o:'harbor-workers-federation-102',p:{_key:'s1',relation:'is president of',lemma:'be president of',negated:false,modality:'asserted',confidence:0.8125,support:1,meanings:['https://schema.org/worksFor','^http://www.wikidata.org/prop/direct/P488'],articles:['harbour.txt'],dates:['2031-03-04'],urls:['https://news.example/h?a=1'],sentences:['Ingrid Solberg is president of Harbor Workers Federation.'],_starts:[0],_ends:[57],_patterns:['clause:svo']}}
] AS row
MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})
MERGE (s)-[r:BE_PRESIDENT_OF {_key: row.p._key}]->(o)
SET r += {saidBy:null,_saidByKeys:null,_saidByVerbs:null,times:null,places:null,circumstances:null,firstDate:null,lastDate:null,meanings:null} SET r += row.p;
UNWIND [
{s:'kestrel-maritime-101',o:'the-strike-106',p:{_key:'s2',relation:'closed',lemma:'close',negated:false,modality:'asserted',saidBy:['Ingrid Solberg'],_saidByKeys:['ingrid-solberg-100'],_saidByVerbs:['say'],confidence:0.8125,support:1,articles:['harbour.txt'],dates:['2031-03-04'],urls:['https://news.example/h?a=1'],sentences:['Kestrel Maritime closed the strike.'],_starts:[0],_ends:[35],_patterns:['clause:svo']}}
] AS row
MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})
MERGE (s)-[r:CLOSE {_key: row.p._key}]->(o)
SET r += {saidBy:null,_saidByKeys:null,_saidByVerbs:null,times:null,places:null,circumstances:null,firstDate:null,lastDate:null,meanings:null} SET r += row.p;
UNWIND [
{s:'mette-lindqvist-104',o:'a-ban-on-strikes-at-the-four-container-terminals-108',p:{_key:'s6',relation:'considers',lemma:'consider',negated:true,modality:'intended',confidence:0.8125,support:1,articles:['harbour.txt'],dates:['2031-03-04'],urls:['https://news.example/h?a=1'],sentences:['Mette Lindqvist considers a ban on strikes at the four container terminals.'],_starts:[0],_ends:[75],_patterns:['clause:svo']}}
] AS row
MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})
MERGE (s)-[r:CONSIDER {_key: row.p._key}]->(o)
SET r += {saidBy:null,_saidByKeys:null,_saidByVerbs:null,times:null,places:null,circumstances:null,firstDate:null,lastDate:null,meanings:null} SET r += row.p;
UNWIND [
{s:'kestrel-maritime-101',o:'denmark-105',p:{_key:'s7',relation:'operates in',lemma:'operate in',negated:false,modality:'asserted',confidence:0.8125,support:1,articles:['harbour.txt'],dates:['2031-03-04'],urls:['https://news.example/h?a=1'],sentences:['Kestrel Maritime operates in Denmark.'],_starts:[0],_ends:[37],_patterns:['clause:svo']}}
] AS row
MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})
MERGE (s)-[r:OPERATE_IN {_key: row.p._key}]->(o)
SET r += {saidBy:null,_saidByKeys:null,_saidByVerbs:null,times:null,places:null,circumstances:null,firstDate:null,lastDate:null,meanings:null} SET r += row.p;
UNWIND [
{s:'kestrel-maritime-101',o:'2019-107',p:{_key:'s9',relation:'has operated since',lemma:'operate since',negated:false,modality:'asserted',confidence:0.8125,support:1,articles:['harbour.txt'],dates:['2031-03-04'],urls:['https://news.example/h?a=1'],sentences:['Kestrel Maritime has operated since 2019.'],_starts:[0],_ends:[41],_patterns:['clause:svo']}}
] AS row
MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})
MERGE (s)-[r:OPERATE_SINCE {_key: row.p._key}]->(o)
SET r += {saidBy:null,_saidByKeys:null,_saidByVerbs:null,times:null,places:null,circumstances:null,firstDate:null,lastDate:null,meanings:null} SET r += row.p;
UNWIND [
{s:'the-strike-106',o:'mv-halcyon-dawn-103',p:{_key:'s5',relation:'stranded',lemma:'strand',negated:false,modality:'asserted',times:['on Tuesday'],places:['in Denmark'],confidence:0.8125,support:2,firstDate:'2031-03-04',lastDate:'2031-03-05',articles:['harbour.txt','morning.txt'],dates:['2031-03-04','early March'],urls:['https://news.example/h?a=1',''],sentences:['the strike stranded MV Halcyon Dawn.','The strike has stranded a ship – the Halcyon Dawn.'],_starts:[0,0],_ends:[36,36],_patterns:['clause:svo','clause:svo']}}
] AS row
MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})
MERGE (s)-[r:STRAND {_key: row.p._key}]->(o)
SET r += {saidBy:null,_saidByKeys:null,_saidByVerbs:null,times:null,places:null,circumstances:null,firstDate:null,lastDate:null,meanings:null} SET r += row.p;
UNWIND [
{s:'kestrel-maritime-101',o:'harbor-workers-federation-102',p:{_key:'s4',relation:'could sue',lemma:'sue',negated:false,modality:'possible',saidBy:['two officials'],_saidByKeys:[''],_saidByVerbs:[''],confidence:0.8125,support:1,articles:['harbour.txt'],dates:['2031-03-04'],urls:['https://news.example/h?a=1'],sentences:['Kestrel Maritime could sue Harbor Workers Federation.'],_starts:[0],_ends:[53],_patterns:['clause:svo']}}
] AS row
MATCH (s:Entity {_key: row.s}) MATCH (o:Entity {_key: row.o})
MERGE (s)-[r:SUE {_key: row.p._key}]->(o)
SET r += {saidBy:null,_saidByKeys:null,_saidByVerbs:null,times:null,places:null,circumstances:null,firstDate:null,lastDate:null,meanings:null} SET r += row.p;
