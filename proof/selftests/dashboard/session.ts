import type { BrowserContext } from '@playwright/test';
import { DashboardSession } from '../../../fixtures/dashboard/sign-in/dashboard-session.ts';
import { LoginPage } from '../../../pages/dashboard/login-page.ts';

const credentials = { email: 'merchant@example.com', password: 'a password' };

/** A session at a dashboard served by a test, signed in within the test's own browser context. */
export const sessionIn = (context: BrowserContext, url: string): DashboardSession =>
  new DashboardSession(url, credentials.email, async () => {
    const page = await context.newPage();
    await new LoginPage(page).signIn(url, credentials);
    await page.close();
    return { context };
  });
