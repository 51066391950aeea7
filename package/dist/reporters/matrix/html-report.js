import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
/**
 * The folder that Playwright's HTML reporter writes to, by the same rules: its environment variable,
 * its option, or `playwright-report` beside the nearest package.json.
 */
export function htmlReportFolder({ reporter }, configDir) {
    const { PLAYWRIGHT_HTML_OUTPUT_DIR, PLAYWRIGHT_HTML_REPORT } = process.env;
    const wanted = PLAYWRIGHT_HTML_OUTPUT_DIR || PLAYWRIGHT_HTML_REPORT;
    if (wanted)
        return resolve(wanted);
    const [, options] = reporter.find(([name]) => name === 'html') ?? [];
    const { outputFolder } = (options ?? {});
    return outputFolder === undefined
        ? resolve(packageFolder(configDir) ?? process.cwd(), 'playwright-report')
        : resolve(configDir, outputFolder);
}
function packageFolder(folder) {
    if (existsSync(join(folder, 'package.json')))
        return folder;
    const parent = dirname(folder);
    return parent === folder ? undefined : packageFolder(parent);
}
/** Adds a link to Playwright's report, in a line at the top of the page. */
export function linkFrom(indexFile, address, words) {
    if (!existsSync(indexFile))
        return;
    const line = `<nav style="padding: 8px 16px; font: 14px system-ui"><a href="${address}">${words}</a></nav>`;
    const page = readFileSync(indexFile, 'utf8');
    writeFileSync(indexFile, page.replace('<body>', () => `<body>${line}`));
}
//# sourceMappingURL=html-report.js.map