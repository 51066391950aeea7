// Dialogs, drawers and toasts as a library draws them: at the end of the body, over the rest of the page.
import { build, fill, nextNumber } from './html.js';
import { appear, disappear, fadeIn, hideAllBut } from './modal.js';

const up = () => location.assign(location.pathname.split('/').slice(0, 3).join('/'));

/** By what closes it, or by Escape where it is the last of those that are open. */
function closes(drawn, button, leave) {
  if (button) drawn.querySelector(button)?.addEventListener('click', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && drawn === [...document.querySelectorAll('[data-over]')].at(-1)) leave();
  });
  drawn.dataset.over = '';
}

export function drawDialog(backdrop, { box, modal, close }) {
  const dialog = backdrop.querySelector('[role=dialog]');
  const [heading, ...content] = dialog.children;
  const drawn = build(box({ number: nextNumber(), title: heading.textContent }));
  fill(drawn, 'content', ...content);
  backdrop.remove();
  document.body.append(drawn);
  fadeIn(drawn);
  hideAllBut(drawn, modal);
  closes(drawn, close, up);
}

/** The details of something over the page that they were opened from. */
export function drawDrawer(main, { panel, modal, close }) {
  const content = [...main.children].filter((it) => !it.matches('.trail, .backdrop'));
  const drawn = build(panel({ number: nextNumber(), title: 'Transaction' }));
  fill(drawn, 'content', ...content);
  document.body.append(drawn);
  fadeIn(drawn);
  // A dialog over it comes last and is not hidden.
  hideAllBut(drawn, modal);
  if (close)
    drawn.querySelector(close)?.addEventListener('click', () => location.assign('/transactions'));
}

/** What was done on the page before is said for a while. */
const SAID = 'said';
/** Milliseconds. */
const LASTS = 3000;

export function rememberToSay() {
  document.addEventListener('submit', ({ target }) => {
    if (target.method === 'post') sessionStorage.setItem(SAID, 'Changes saved');
  });
}

export function drawToast(_body, { note, close }) {
  const said = sessionStorage.getItem(SAID);
  sessionStorage.removeItem(SAID);
  if (said === null) return false;
  const drawn = build(note({ text: said }));
  document.body.append(drawn);
  const away = () => disappear(drawn);
  const timer = setTimeout(away, LASTS);
  if (close)
    drawn.querySelector(close)?.addEventListener('click', () => (clearTimeout(timer), away()));
}

/** Blocks one behind the other, each under the tab with its heading. */
export function drawTabs(blocks, { tabs, panelAttributes = () => ({}) }) {
  const sections = [...blocks.children];
  const number = nextNumber();
  const titles = sections.map((section) => section.querySelector('h2').textContent);
  const drawn = build(tabs({ number, titles }));
  const heads = [...drawn.querySelectorAll('[role=tab], [data-toggle=tab]')];
  const panels = [...drawn.querySelectorAll('[data-panel]')];
  sections.forEach((section, index) => {
    section.querySelector('h2').remove();
    section.removeAttribute('aria-labelledby');
    panels[index].append(...section.childNodes);
  });
  const show = (shown) => {
    heads.forEach((head, index) => {
      if (head.hasAttribute('aria-selected'))
        head.setAttribute('aria-selected', String(index === shown));
      for (const it of [head, head.parentElement]) it.classList.toggle('active', index === shown);
    });
    panels.forEach((panel, index) => {
      panel.hidden = index !== shown;
      for (const [name, value] of Object.entries(panelAttributes(index === shown)))
        panel.setAttribute(name, value);
    });
  };
  heads.forEach((head, index) =>
    head.addEventListener('click', (event) => {
      event.preventDefault();
      show(index);
    }),
  );
  show(0);
  drawn.dataset.tabs = '';
  blocks.replaceWith(drawn);
}

/** The steps of a refund above its form. */
export function drawSteps(heading, { bar }) {
  const steps = ['Refund', 'Refund confirmation'];
  const at = steps.indexOf(heading.textContent);
  if (at < 0) return false;
  heading.after(
    build(
      bar({
        steps: steps.map((text, index) => ({
          text,
          number: index + 1,
          done: index < at,
          current: index === at,
        })),
      }),
    ),
  );
}

/** The menu's entry opens what is under it. */
export function drawMenu(nav, menu, { arrow = '' }) {
  const entries = [...nav.querySelectorAll('a')];
  const drawn = build(
    menu({
      number: nextNumber(),
      name: `Transactions${arrow}`,
      entries: entries.map(({ textContent, pathname }) => ({
        text: textContent,
        address: pathname,
      })),
    }),
  );
  const opener = drawn.querySelector('[data-opens]');
  const popup = drawn.querySelector('[data-menu]');
  popup.remove();
  popup.removeAttribute('data-menu');
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    if (popup.isConnected) {
      popup.remove();
      return;
    }
    (popup.matches('[data-portal]') ? document.body : drawn).append(popup);
    opener.setAttribute('aria-expanded', 'true');
    appear(popup);
  });
  nav.replaceChildren(drawn);
}
