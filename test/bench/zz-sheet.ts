import { chromium } from 'playwright-core';
import { findChromium } from '../support/chromium.ts';
import { servePacked } from './serve-packed.ts';
const browser = await chromium.launch(await findChromium());
const site = await servePacked('dist');
const [width, height, ...paths] = process.argv.slice(2);
for (const p of paths) {
 const shots: string[] = [];
 for (const scheme of ['light','dark'] as const) for (const l of ['en','zh-tw','zh-cn']) {
  const c = await browser.newContext({ viewport: { width: Number(width), height: Number(height) }, colorScheme: scheme, serviceWorkers:'block' });
  const page = await c.newPage(); await page.goto(`${site.url}/${l}/${p}`, { waitUntil: 'networkidle' }); await page.waitForTimeout(300);
  shots.push((await page.screenshot()).toString('base64'));
  await c.close();
 }
 const page = await browser.newPage({ viewport: { width: 1500, height: 800 } });
 await page.setContent(`<body style="margin:0;display:grid;grid-template-columns:repeat(${Number(width)>700?3:6},1fr);gap:6px;background:#888">${shots.map(s=>`<img style="width:100%" src="data:image/png;base64,${s}">`).join('')}</body>`);
 await page.waitForTimeout(300);
 await page.screenshot({ path: `/tmp/sheets/${p.replaceAll(/[/#=&]/g,'_')}${width}.png`, fullPage: true });
 await page.close();
}
await browser.close(); site.close();
