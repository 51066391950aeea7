import { expect, test, type Page } from '@playwright/test';
import { TestPlatformPage } from '../../../pages/payment/test-platform-page.ts';
import { unwatched } from '../support/unwatched.ts';

/** Opens #list when #box gets the event `how`, and accepts a click on an option. */
const behaviour = (how = 'click'): string => `<script>{
  const [box, list] = ['box', 'list'].map((id) => document.getElementById(id));
  const show = (open) => { list.hidden = !open; box.setAttribute('aria-expanded', String(open)); };
  box.addEventListener('${how}', () => show(list.hidden));
  list.addEventListener('click', ({ target }) => {
    const text = target.closest('[data-option], li').textContent.trim();
    document.getElementById('shown').textContent = text;
    show(false);
  });
}</script>`;
const options = (element: string): string =>
  ['Completed', 'Cancelled', 'Cancelled by the shopper']
    .map((text) => element.replace('TEXT', text))
    .join('');
const row = options('<li role="option">TEXT</li>');
const covered = 'position: absolute; inset: 0; width: 100%; opacity: 0';

/** Custom lists of scenarios. The chosen option is shown in the element #shown. */
const dialects: Readonly<Record<string, string>> = {
  'after the ARIA Authoring Practices, combobox and listbox of one label': `
    <label id="label">Test scenario</label>
    <div id="box" role="combobox" tabindex="0" aria-labelledby="label" aria-controls="list"
      aria-expanded="false" aria-haspopup="listbox"><span id="shown">Completed</span></div>
    <ul id="list" role="listbox" aria-labelledby="label" hidden>${row}</ul>${behaviour()}`,
  'whose listbox comes before its combobox': `
    <ul id="list" role="listbox" aria-label="Test scenario" hidden>${row}</ul>
    <button id="box" type="button" role="combobox" aria-label="Test scenario"><span id="shown">Completed</span></button>
    ${behaviour()}`,
  'that is a button without a role for its list': `
    <label id="label">Test scenario</label>
    <button id="box" type="button" aria-haspopup="listbox" aria-labelledby="label"><span id="shown">Completed</span></button>
    <div id="list" role="listbox" hidden>${row}</div>${behaviour('pointerdown')}`,
  'that opens by the keyboard alone': `
    <label id="label">Test scenario</label>
    <div id="box" role="combobox" tabindex="0" aria-labelledby="label"><span id="shown">Completed</span></div>
    <ul id="list" role="listbox" hidden>${row}</ul>${behaviour('keydown')}`,
  'whose field lies under its text (Ant Design, Vuetify)': `
    <label for="field">Test scenario</label>
    <div id="box" style="position: relative; height: 30px"><input id="field" role="combobox" readonly style="${covered}">
      <span id="shown" style="position: relative; display: block; height: 30px">Completed</span></div>
    <div class="popup"><div role="listbox" style="width: 0; height: 0; overflow: hidden"><div role="option">Cancelled</div></div>
      <div id="list" hidden>${options('<div data-option class="ant-select-item-option"><div>TEXT</div></div>')}</div></div>${behaviour()}`,
  'in front of a native list that is out of reach (bootstrap-select, Radix)': `
    <label for="own">Test scenario</label>
    <div class="dropdown bootstrap-select"><select id="own" tabindex="-98" style="position: absolute; width: 1px; opacity: 0">
      <option>Completed</option><option>Cancelled</option></select>
      <button id="box" type="button" class="btn" data-toggle="dropdown" title="Completed"><span id="shown">Completed</span></button>
      <ul id="list" class="dropdown-menu" hidden>${options('<li><a tabindex="0"><span>TEXT</span></a></li>')}</ul></div>${behaviour()}`,
  'whose name is what is chosen (PrimeNG, select2)': `
    <label for="box">Test scenario</label>
    <span id="box" role="combobox" tabindex="0" aria-label="Completed" aria-haspopup="listbox"><span id="shown">Completed</span></span>
    <ul id="list" role="listbox" aria-label="Option List" hidden>${row}</ul>${behaviour()}`,
  'of no role at all (Chosen)': `<label for="own">Test scenario</label>
    <select id="own" style="display: none"><option>Completed</option></select>
    <div class="chosen-container"><a id="box" class="chosen-single" style="display: block"><span id="shown">Completed</span><b></b></a>
      <div class="chosen-drop">
      <ul id="list" class="chosen-results" hidden>${options('<li class="active-result">TEXT</li>')}</ul></div></div>${behaviour()}`,
  'of plain elements that listen to clicks': `<div>Test scenario</div>
    <div id="box" class="my-select"><span id="shown">Completed</span></div>
    <div class="my-options"><div id="list" hidden>${options('<div data-option class="my-option">TEXT</div>')}</div></div>${behaviour()}`,
  'that is a menu of Bootstrap': `<label>Test scenario</label>
    <div class="dropdown"><button id="box" type="button" class="btn dropdown-toggle" data-toggle="dropdown"><span id="shown">Completed</span>
      <span class="caret"></span></button><ul id="list" class="dropdown-menu" hidden>${options('<li><a tabindex="0">TEXT</a></li>')}</ul></div>${behaviour()}`,
  'that is always open': `<label id="label">Test scenario</label><output id="shown" hidden></output><input id="box" hidden>
    <ul id="list" role="listbox" tabindex="0" aria-labelledby="label">${row}</ul>
    <script>list.onclick = ({ target }) => { document.getElementById('shown').textContent = target.textContent; };</script>`,
  'that is a disclosure': `<div>Test scenario</div>
    <details id="box"><summary id="shown">Completed</summary><ul id="list">${options('<li>TEXT</li>')}</ul></details>
    <script>list.onclick = ({ target }) => { shown.textContent = target.textContent; box.open = false; };</script>`,
  'of which only what is in sight is drawn': `<label id="label">Test scenario</label>
    <div id="box" role="combobox" tabindex="0" aria-labelledby="label"><span id="shown">Completed</span></div>
    <div id="list" role="listbox" style="height: 60px; overflow: auto" hidden><div id="rows"></div></div>
    <script>{
      const texts = [...Array.from({ length: 40 }, (_, at) => 'Scenario ' + at), 'Cancelled'];
      const draw = () => {
        const from = Math.floor(list.scrollTop / 20);
        rows.innerHTML = '<div style="height:' + from * 20 + 'px"></div>' + texts.slice(from, from + 5)
          .map((text) => '<div role="option" style="height: 20px">' + text + '</div>').join('')
          + '<div style="height:' + Math.max(0, texts.length - from - 5) * 20 + 'px"></div>';
      };
      list.addEventListener('scroll', draw); draw();
    }</script>${behaviour().replace("'[data-option], li'", "'[role=option]'")}`,
  'into which can be typed, with something chosen (react-select, Material UI)': `
    <label for="box">Test scenario</label><input id="box" role="combobox" aria-autocomplete="list" value="Completed"><i id="shown" hidden></i>
    <ul id="list" role="listbox" hidden></ul>
    <script>{
      const [box, list] = ['box', 'list'].map((id) => document.getElementById(id));
      box.oninput = () => {
        list.hidden = box.value === '';
        list.innerHTML = ['Completed', 'Cancelled'].filter((it) => it.includes(box.value)).map((it) => '<li role="option">' + it + '</li>').join('');
      };
      list.onclick = ({ target }) => { shown.textContent = box.value = target.textContent; list.hidden = true; };
    }</script>`,
};

async function choose(page: Page, list: string): Promise<void> {
  await page.setContent(`${list}<button type="button" onclick="
    document.title = document.getElementById('shown').textContent.trim()">Test</button>`);
  await new TestPlatformPage(page).run({ option: 'Cancelled', alsoCalled: [] }, unwatched);
}

test.describe('A list of scenarios', () => {
  test.use({ actionTimeout: 5_000 });
  for (const [dialect, list] of Object.entries(dialects)) {
    test(`${dialect}: the scenario is chosen`, async ({ page }) => {
      await choose(page, list);
      await expect(page).toHaveTitle('Cancelled');
    });
  }
});
