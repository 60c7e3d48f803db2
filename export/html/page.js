'use strict';
// Explores the graph that stands beside this script as JSON (html.cc tells its shape). All texts go
// into the page as texts, never as markup. No address is ever fetched.
(() => {
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId('graph').textContent);
  const {types, nodes, statements, articles} = data;

  // ---- the graph

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  nodes.forEach((node, index) => {
    node.index = index;
    node.statements = [];
    node.search = [node.name, ...node.aliases].map(fold);
  });
  const pairs = new Map();
  for (const statement of statements) {
    nodes[statement.subject].statements.push(statement);
    if (statement.object !== statement.subject) nodes[statement.object].statements.push(statement);
    const ends = [statement.subject, statement.object].sort((a, b) => a - b).join(' ');
    if (!pairs.has(ends)) pairs.set(ends, []);
    pairs.get(ends).push(statement);
  }
  // Statements between the same two entities are bent apart.
  for (const parallel of pairs.values()) {
    parallel.forEach((statement, i) => {
      const side = statement.subject < statement.object ? 1 : -1;
      statement.bend = side * (i - (parallel.length - 1) / 2);
    });
  }
  for (const node of nodes) node.radius = Math.min(26, 4 + 2 * Math.sqrt(node.statements.length));
  const byWeight = [...nodes].sort((a, b) => b.statements.length - a.statements.length ||
                                             a.index - b.index);

  // ---- what is shown

  const hiddenTypes = new Set();
  const hiddenClaims = new Set();
  let selected = null;

  function claimsOf(statement) {
    const claims = [];
    if (statement.negated) claims.push('denied');
    if (statement.modality !== 'asserted') claims.push('uncertain');
    if (statement.saidBy.length > 0) claims.push('said');
    return claims;
  }
  const shown = (node) => !hiddenTypes.has(node.type);
  const shownStatement = (statement) =>
      shown(nodes[statement.subject]) && shown(nodes[statement.object]) &&
      !claimsOf(statement).some((claim) => hiddenClaims.has(claim));

  // ---- the map

  const canvas = byId('map');
  const pen = canvas.getContext('2d');
  const view = {x: 0, y: 0, scale: 1};  // screen = (world - view) * scale
  const toScreen = (x, y) => [(x - view.x) * view.scale, (y - view.y) * view.scale];
  const size = () => [canvas.clientWidth, canvas.clientHeight];
  let whole = true;  // all is shown, and shall be after the window has changed

  const range = (some, of) => some.reduce(
      ([low, high], node) => [Math.min(low, of(node)), Math.max(high, of(node))],
      [Infinity, -Infinity]);

  // From 0, crowded, to 1, where a node has 26 pixels for itself.
  const room = (() => {
    const [left, right] = range(nodes, (node) => node.x);
    const [top, bottom] = range(nodes, (node) => node.y);
    const each = Math.sqrt((right - left) * (bottom - top) / Math.max(1, nodes.length)) || Infinity;
    return () => Math.min(1, each * view.scale / 26);
  })();

  function showAll() {
    const [width, height] = size();
    const seen = nodes.filter(shown);
    whole = true;
    if (seen.length === 0) return draw();
    const [left, right] = range(seen, (node) => node.x);
    const [top, bottom] = range(seen, (node) => node.y);
    view.scale = Math.min(2, (width - 60) / (right - left || 1), (height - 60) / (bottom - top || 1));
    view.x = (left + right) / 2 - width / 2 / view.scale;
    view.y = (top + bottom) / 2 - height / 2 / view.scale;
    draw();
  }

  function zoom(factor, x = size()[0] / 2, y = size()[1] / 2) {
    const scale = Math.min(8, Math.max(0.005, view.scale * factor));
    view.x += x / view.scale - x / scale;
    view.y += y / view.scale - y / scale;
    view.scale = scale;
    whole = false;
    draw();
  }

  function pan(dx, dy) {
    view.x -= dx / view.scale;
    view.y -= dy / view.scale;
    whole = false;
    draw();
  }

  // Shows the node in the middle and what it is tied to around it, where that stays legible.
  function centre(node) {
    const [width, height] = size();
    const reach = (of) => nodes.reduce((most, other) => other.near ?
        Math.max(most, Math.abs(of(other) - of(node))) : most, 1);
    const fitting = Math.min((width / 2 - 110) / reach((other) => other.x),
                             (height / 2 - 40) / reach((other) => other.y));
    view.scale = Math.min(1.5, Math.max(0.6, fitting));
    view.x = node.x - width / 2 / view.scale;
    view.y = node.y - height / 2 / view.scale;
    whole = false;
    draw();
  }

  const nearby = (node) => selected === null || node === selected || node.near;

  function lineOf(statement) {
    const [x1, y1] = toScreen(nodes[statement.subject].x, nodes[statement.subject].y);
    const [x2, y2] = toScreen(nodes[statement.object].x, nodes[statement.object].y);
    const bend = statement.bend * 26 * Math.min(1, view.scale);
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const cx = (x1 + x2) / 2 - (y2 - y1) / length * bend;
    const cy = (y1 + y2) / 2 + (x2 - x1) / length * bend;
    return {x1, y1, x2, y2, cx, cy, mx: (x1 + x2) / 4 + cx / 2, my: (y1 + y2) / 4 + cy / 2};
  }

  function radiusOf(node) {
    const wide = room();
    return Math.max(0.8 + 1.7 * wide,
                    node.radius * Math.sqrt(wide) * Math.min(1.5, Math.max(0.5, view.scale)));
  }

  function drawStatement(statement, strong) {
    const line = lineOf(statement);
    pen.strokeStyle = statement.negated ? '#C0392B' : statement.saidBy.length > 0 ? '#6C93C4'
                                                                                  : '#7B8794';
    pen.fillStyle = pen.strokeStyle;
    pen.globalAlpha = strong ? 1 : selected === null ? 0.15 + 0.45 * room() : 0.12;
    pen.lineWidth = strong ? 2 : 0.6 + statement.confidence;
    pen.setLineDash(statement.modality === 'asserted' ? [] : [5, 4]);
    pen.beginPath();
    pen.moveTo(line.x1, line.y1);
    pen.quadraticCurveTo(line.cx, line.cy, line.x2, line.y2);
    pen.stroke();
    pen.setLineDash([]);
    if (view.scale > 0.25 || strong) drawHead(statement, line);
    pen.globalAlpha = 1;
  }

  function drawHead(statement, line) {
    const angle = Math.atan2(line.y2 - line.cy, line.x2 - line.cx);
    const away = radiusOf(nodes[statement.object]) + 1;
    const x = line.x2 - away * Math.cos(angle), y = line.y2 - away * Math.sin(angle);
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x - 8 * Math.cos(angle - 0.4), y - 8 * Math.sin(angle - 0.4));
    pen.lineTo(x - 8 * Math.cos(angle + 0.4), y - 8 * Math.sin(angle + 0.4));
    pen.fill();
  }

  function drawNode(node) {
    const [x, y] = toScreen(node.x, node.y);
    pen.globalAlpha = nearby(node) ? 1 : 0.25;
    pen.beginPath();
    pen.arc(x, y, radiusOf(node), 0, 2 * Math.PI);
    pen.fillStyle = types[node.type].fill;
    pen.fill();
    pen.lineWidth = node === selected ? 3 : 0.4 + room();
    pen.strokeStyle = node === selected ? '#111827' : types[node.type].border;
    pen.stroke();
    pen.globalAlpha = 1;
  }

  const shorten = (text) => text.length > 40 ? [...text].slice(0, 38).join('') + '\u2026' : text;

  // Draws a text, moved inwards where the edge would cut it, unless it would cover another.
  function drawText(text, x, y, taken, colour) {
    const [width, height] = size();
    const half = pen.measureText(text).width / 2 + 3;
    if (x < 0 || x > width || y < 0 || y - 12 > height) return;
    x = Math.max(half, Math.min(x, width - half));
    const box = [x - half, y - 12, x + half, y + 4];
    if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] &&
                              box[3] > other[1])) return;
    taken.push(box);
    pen.strokeStyle = 'rgba(255,255,255,0.9)';
    pen.lineWidth = 3;
    pen.strokeText(text, x, y);
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  }

  function drawTexts(strong) {
    const taken = [];
    pen.font = '600 13px system-ui, sans-serif';
    pen.textAlign = 'center';
    const label = (node, colour) => {
      const [x, y] = toScreen(node.x, node.y);
      drawText(shorten(node.name), x, y + radiusOf(node) + 13, taken, colour);
    };
    if (selected !== null) label(selected, '#111827');
    for (const node of byWeight) {
      if (selected !== null && node.near && shown(node)) label(node, '#111827');
    }
    pen.font = '12px system-ui, sans-serif';
    for (const statement of strong) {
      const {mx, my} = lineOf(statement);
      drawText(shorten(statement.words), mx, my, taken, '#374151');
    }
    if (selected !== null) return;
    const most = 30 + 120 * room();
    for (const node of byWeight) {
      if (taken.length > most) break;
      if (shown(node)) label(node, '#1F2937');
    }
  }

  function drawNow() {
    const [width, height] = size();
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    const strong = selected === null ? [] : selected.statements.filter(shownStatement);
    const isStrong = new Set(strong);
    for (const statement of statements) {
      if (!isStrong.has(statement) && shownStatement(statement)) drawStatement(statement, false);
    }
    for (const statement of strong) drawStatement(statement, true);
    for (const node of nodes) {
      if (shown(node)) drawNode(node);
    }
    drawTexts(strong);
  }

  let waiting = false;
  function draw() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      drawNow();
    });
  }

  // ---- the panel

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function link(node) {
    const button = element('button', node.name, 'entity');
    button.type = 'button';
    button.dir = 'auto';
    button.addEventListener('click', () => select(node));
    return button;
  }

  // The sentence with the words of subject and object marked; offsets count code points.
  function quote(evidence) {
    const letters = [...evidence.sentence];
    const marks = evidence.marks.filter(([begin, end]) => 0 <= begin && begin < end &&
                                                          end <= letters.length);
    marks.sort((a, b) => a[0] - b[0]);
    const made = element('blockquote');
    made.dir = 'auto';
    let at = 0;
    for (const [begin, end] of marks) {
      if (begin < at) continue;
      made.append(letters.slice(at, begin).join(''));
      made.append(element('mark', letters.slice(begin, end).join('')));
      at = end;
    }
    made.append(letters.slice(at).join(''));
    return made;
  }

  function source(evidence) {
    const article = articles[evidence.article];
    const made = element('p', undefined, 'source');
    const name = article.title || article.id;
    if (article.url) {
      const anchor = element('a', name);
      anchor.href = article.url;
      anchor.rel = 'noopener noreferrer';
      anchor.target = '_blank';
      made.append(anchor);
    } else {
      made.append(name);
    }
    if (article.date) made.append(', ' + article.date);
    return made;
  }

  function qualities(statement) {
    const words = [...statement.qualifiers];
    if (statement.negated) words.push('denied');
    if (statement.modality !== 'asserted') words.push(statement.modality);
    for (const speaker of statement.saidBy) words.push('according to ' + speaker);
    words.push(Math.round(100 * statement.confidence) + ' % sure');
    if (statement.support > 1) words.push(statement.support + ' articles');
    return words.join(' \u00b7 ');
  }

  function fact(statement) {
    const made = element('li', undefined, ['fact', ...claimsOf(statement)].join(' '));
    const line = element('p', undefined, 'triple');
    line.append(link(nodes[statement.subject]), ' ' + statement.words + ' ',
                link(nodes[statement.object]));
    made.append(line, element('p', qualities(statement), 'qualities'));
    const [first, ...others] = statement.evidence;
    made.append(quote(first), source(first));
    if (others.length > 0) {
      const more = element('details');
      more.append(element('summary', others.length + ' more'));
      for (const evidence of others) more.append(quote(evidence), source(evidence));
      made.append(more);
    }
    return made;
  }

  function fillPanel() {
    const panel = byId('panel');
    panel.replaceChildren();
    if (selected === null) {
      panel.append(element('p', 'Choose an entity on the map or by its name to read what the ' +
                                'articles say of it, sentence by sentence.', 'hint'));
      return;
    }
    const heading = element('h2', selected.name);
    heading.dir = 'auto';
    heading.tabIndex = -1;
    panel.append(heading);
    const about = [types[selected.type].name];
    if (selected.aliases.length > 0) about.push('also ' + selected.aliases.join(', '));
    about.push(selected.mentions + (selected.mentions === 1 ? ' mention' : ' mentions'));
    panel.append(element('p', about.join(' \u00b7 '), 'about'));
    const list = element('ul', undefined, 'facts');
    const seen = selected.statements.filter(shownStatement);
    for (const statement of seen) list.append(fact(statement));
    panel.append(list);
    const hidden = selected.statements.length - seen.length;
    if (hidden > 0) panel.append(element('p', hidden + ' hidden by the filters', 'hint'));
    panel.scrollTop = 0;
  }

  function select(node, move = true) {
    for (const other of nodes) other.near = false;
    selected = node;
    if (node !== null) {
      for (const statement of node.statements) {
        if (!shownStatement(statement)) continue;
        nodes[statement.subject].near = true;
        nodes[statement.object].near = true;
      }
    }
    fillPanel();
    byId('found').replaceChildren();
    if (node !== null && move) {
      centre(node);
      byId('panel').querySelector('h2').focus({preventScroll: true});
    }
    draw();
  }

  // ---- search and filters

  function found(text) {
    const wanted = fold(text.trim());
    if (wanted === '') return [];
    const rank = (node) => node.search.some((name) => name === wanted) ? 0
        : node.search.some((name) => name.startsWith(wanted)) ? 1
        : node.search.some((name) => name.includes(wanted)) ? 2 : 3;
    const ranked = byWeight.filter(shown).map((node) => [rank(node), node]);
    return ranked.filter(([place]) => place < 3).sort((a, b) => a[0] - b[0])
        .map(([, node]) => node).slice(0, 30);
  }

  function search() {
    const list = byId('found');
    const text = byId('search').value;
    list.replaceChildren();
    const results = found(text);
    for (const node of results) {
      const item = element('li');
      const button = link(node);
      button.append(element('span', types[node.type].name, 'type'));
      item.append(button);
      list.append(item);
    }
    if (text.trim() !== '' && results.length === 0) list.append(element('li', 'nothing found', 'hint'));
  }

  function addFilter(box, name, count, colour, change) {
    const label = element('label');
    const input = element('input');
    input.type = 'checkbox';
    input.checked = true;
    input.addEventListener('change', () => {
      change(input.checked);
      select(selected !== null && shown(selected) ? selected : null, false);
    });
    const dot = element('span', undefined, 'dot');
    dot.style.backgroundColor = colour.fill;
    dot.style.borderColor = colour.border;
    label.append(input, dot, name + ' ' + count);
    box.append(label);
  }

  const hide = (set, key) => (on) => on ? set.delete(key) : set.add(key);
  types.forEach((type, index) => {
    const count = nodes.filter((node) => node.type === index).length;
    if (count > 0) addFilter(byId('types'), type.name, count, type, hide(hiddenTypes, index));
  });
  for (const [claim, name, colour] of [['said', 'said by somebody', '#6C93C4'],
                                       ['uncertain', 'possible or planned', '#7B8794'],
                                       ['denied', 'denied', '#C0392B']]) {
    const count = statements.filter((statement) => claimsOf(statement).includes(claim)).length;
    if (count > 0) {
      addFilter(byId('claims'), name, count, {fill: colour, border: colour},
                hide(hiddenClaims, claim));
    }
  }

  const input = byId('search');
  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      const [first] = found(input.value);
      if (first) select(first);
    } else if (event.key === 'ArrowDown') {
      const button = byId('found').querySelector('button');
      if (button) button.focus();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      byId('found').replaceChildren();
    }
  });
  byId('found').addEventListener('keydown', (event) => {
    const item = event.target.closest('li');
    const next = event.key === 'ArrowDown' ? item.nextElementSibling
        : event.key === 'ArrowUp' ? item.previousElementSibling : null;
    if (next) next.querySelector('button').focus();
    else if (event.key === 'ArrowUp' || event.key === 'Escape') input.focus();
    else return;
    event.preventDefault();
  });

  // ---- pointer and keyboard on the map

  const fingers = new Map();
  let moved = 0;
  const at = (event) => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  function nodeAt([x, y]) {
    let best = null, nearest = 14;
    for (const node of nodes) {
      if (!shown(node)) continue;
      const [nx, ny] = toScreen(node.x, node.y);
      const distance = Math.hypot(nx - x, ny - y) - radiusOf(node);
      if (distance < nearest) [best, nearest] = [node, distance];
    }
    return best;
  }

  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at(event));
    if (fingers.size === 1) moved = 0;
  });
  canvas.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      canvas.style.cursor = nodeAt(at(event)) ? 'pointer' : 'grab';
      return;
    }
    const now = at(event);
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    const other = [...fingers].find(([id]) => id !== event.pointerId);
    if (other) {
      const distance = (point) => Math.hypot(point[0] - other[1][0], point[1] - other[1][1]) || 1;
      zoom(distance(now) / distance(before), other[1][0], other[1][1]);
    } else {
      pan(dx, dy);
    }
    moved += Math.abs(dx) + Math.abs(dy);
    fingers.set(event.pointerId, now);
  });
  const release = (event) => {
    if (fingers.delete(event.pointerId) && event.type === 'pointerup' && moved < 6) {
      select(nodeAt(at(event)), false);
    }
  };
  canvas.addEventListener('pointerup', release);
  canvas.addEventListener('pointercancel', release);
  canvas.addEventListener('wheel', (event) => {
    zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.03 : 0.0015)), ...at(event));
    event.preventDefault();
  }, {passive: false});
  canvas.addEventListener('keydown', (event) => {
    const moves = {ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60]};
    if (moves[event.key]) pan(...moves[event.key]);
    else if (event.key === '+' || event.key === '=') zoom(1.3);
    else if (event.key === '-') zoom(1 / 1.3);
    else if (event.key === '0') showAll();
    else if (event.key === 'Escape') select(null);
    else return;
    event.preventDefault();
  });
  byId('nearer').addEventListener('click', () => zoom(1.3));
  byId('farther').addEventListener('click', () => zoom(1 / 1.3));
  byId('whole').addEventListener('click', showAll);
  new ResizeObserver(() => whole ? showAll() : draw()).observe(canvas);

  fillPanel();
  showAll();
  document.documentElement.dataset.ready = 'yes';
})();
