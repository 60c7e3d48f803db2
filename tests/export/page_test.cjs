// Opens the pages of the sample graphs in a browser without a network, searches, clicks, walks by
// keyboard, and reads the facts. Needs npm's playwright-core (NODE_PATH) and chromium; without them
// the test counts as skipped (exit status 77).
//
//   NODE_PATH=.../node_modules node page_test.cjs FOLDER [SCREENSHOTS]    // as filled by write_samples
'use strict';

const fs = require('fs');
const path = require('path');

let chromium;
try {
  ({chromium} = require('playwright-core'));
} catch (error) {
  console.log('skipped: no playwright-core; set NODE_PATH to a node_modules folder that has it');
  process.exit(77);
}
const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    .find((file) => fs.existsSync(file));
if (!program) {
  console.log('skipped: no chromium');
  process.exit(77);
}

const [folder, screenshots] = process.argv.slice(2);
let faults = 0;
function expect(holds, what) {
  if (holds) return;
  ++faults;
  console.error('does not hold: ' + what);
}

async function open(browser, name, viewport) {
  const page = await browser.newPage({viewport});
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push('a dialog: ' + dialog.message());
    dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push('a request: ' + request.url());
  });
  const begin = Date.now();
  await page.goto('file://' + path.resolve(folder, name + '.html'));
  await page.waitForSelector('html[data-ready=yes]');
  page.shot = async (label) => {
    await page.waitForTimeout(150);
    if (screenshots) await page.screenshot({path: path.join(screenshots, `${name}-${label}.png`)});
  };
  page.end = async () => {
    expect(complaints.length === 0, `${name}: nothing to complain of: ${complaints}`);
    await page.close();
  };
  console.log(`${name}: open after ${Date.now() - begin} ms`);
  return page;
}

async function desktop(browser) {
  const page = await open(browser, 'harbour', {width: 1280, height: 800});
  await page.shot('all');
  await page.fill('#search', 'kestr\u00E9l');  // as people type: case and accents aside
  expect(await page.locator('#found button').count() === 1, 'one entity is found');
  await page.press('#search', 'Enter');
  await page.shot('selected');
  const facts = page.locator('.fact');
  expect(await facts.count() === 6, 'six facts of the selected entity');
  const panel = await page.textContent('#panel');
  expect(panel.includes('Kestrel Maritime could sue Harbor Workers Federation.'), 'the sentence');
  expect(panel.includes('possible \u00B7 according to two officials'), 'what qualifies it');
  await page.uncheck('#claims label:has-text("denied") input');
  expect(await facts.count() === 5, 'the filter hides what is denied');
  await page.locator('#panel .entity', {hasText: 'Denmark'}).first().click();
  expect(await page.textContent('#panel h2') === 'Denmark', 'a name in the panel leads on');
  const box = await page.locator('#map').boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  expect(await page.textContent('#panel h2') === 'Denmark', 'it stands in the middle of the map');
  await page.mouse.click(box.x + 2, box.y + 2);
  expect(await page.locator('#panel h2').count() === 0, 'a click beside all nodes takes it away');
  await page.end();
}

async function keyboard(browser) {
  const page = await open(browser, 'harbour', {width: 1280, height: 800});
  await page.keyboard.press('Tab');
  await page.keyboard.type('federation');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.textContent('#panel h2') === 'Harbor Workers Federation', 'found by keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.textContent('#panel h2') === 'Ingrid Solberg', 'led on by keyboard');
  await page.focus('#map');
  for (const key of ['+', '-', 'ArrowLeft', 'ArrowUp', '0', 'Escape']) await page.keyboard.press(key);
  expect(await page.locator('#panel h2').count() === 0, 'Escape takes the selection away');
  await page.end();
}

async function hostile(browser) {
  const page = await open(browser, 'hostile', {width: 1280, height: 800});
  await page.shot('all');
  const names = await page.evaluate(
      () => JSON.parse(document.getElementById('graph').textContent).nodes.map((node) => node.name));
  expect(names.length === 14, 'fourteen hostile names');
  for (const name of names) {
    if (name.includes('\n')) continue;  // no search field holds a line end
    await page.fill('#search', name);
    await page.press('#search', 'Enter');
    expect(await page.textContent('#panel h2') === name, 'unchanged: ' + name.slice(0, 40));
  }
  expect(await page.locator('a[href^="javascript"]').count() === 0, 'no address is a program');
  await page.end();
}

async function phone(browser) {
  const page = await open(browser, 'synthetic', {width: 390, height: 780});
  await page.shot('phone');
  await page.fill('#search', 'Ada Almgren');
  await page.press('#search', 'Enter');
  await page.shot('phone-selected');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width <= 390, 'nothing is wider than the screen: ' + width);
  await page.end();
}

// The map is drawn anew when the window changes: what showed all still does.
async function turned(browser) {
  const page = await open(browser, 'synthetic', {width: 1280, height: 800});
  await page.setViewportSize({width: 390, height: 780});
  await page.shot('turned');
  const [wide, edge] = await page.evaluate(() => {
    const map = document.getElementById('map');
    const {data} = map.getContext('2d').getImageData(0, 0, map.width, map.height);
    const painted = new Set();  // columns
    for (let i = 3; i < data.length; i += 4) if (data[i] > 0) painted.add((i - 3) / 4 % map.width);
    return [map.width, painted.has(map.width - 1) || painted.size === 0];
  });
  expect(wide <= 390 && !edge, 'all of the graph is within the narrower map');
  await page.end();
}

async function main() {
  const browser = await chromium.launch({executablePath: program, args: ['--no-sandbox']});
  for (const check of [desktop, keyboard, hostile, phone, turned]) await check(browser);
  await browser.close();
  console.log(faults + ' faults');
  process.exit(faults === 0 ? 0 : 1);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
