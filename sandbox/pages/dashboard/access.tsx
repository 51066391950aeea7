/** @jsxImportSource hono/jsx */
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sameText } from '../../api/auth.ts';
import type { Environment } from '../environment.ts';
import { formOf } from '../view/web-app.tsx';
import { LoginPage } from './login-page.tsx';
import { CHECKS, LOGINS } from './login-steps.ts';
import { Refused } from './notices.tsx';
import type { Session } from './sessions.ts';
import { createSessions } from './sessions.ts';

export type Answer = Response | Promise<Response>;

type SessionHandler = (context: Context, session: Session) => Answer;

export interface Access {
  /** Lets only signed-in browsers through to a handler; sends the others to sign in. */
  readonly signedIn: (handler: SessionHandler) => (context: Context) => Answer;
}

/** Sign-in, sign-out, the session cookie and the token that every form must bring. */
export function guard(app: Hono, { world, site, urls, variants }: Environment): Access {
  const steps = LOGINS[variants.login];
  const sessions = createSessions(world.ids);
  // Cookies know no ports: the name keeps sandboxes on one machine apart.
  const secure = urls.dashboard.startsWith('https:');
  const cookie = `merchant_${new URL(urls.dashboard).port}`;
  const sessionOf = (context: Context) => sessions.find(getCookie(context, cookie));

  function enter(context: Context, signedIn: boolean): Session {
    const session = sessions.open(signedIn);
    setCookie(context, cookie, session.id, { httpOnly: true, secure, sameSite: 'Lax', path: '/' });
    return session;
  }

  app.post('*', async (context, next) => {
    const form = await formOf(context.req);
    const session = sessionOf(context);
    const genuine = session && sameText(form('csrf'), session.csrf);
    return genuine ? next() : context.html(<Refused />, 403);
  });

  const signedIn: Access['signedIn'] = (handler) => (context) => {
    const session = sessionOf(context);
    return session?.signedIn ? handler(context, session) : context.redirect('/login', 303);
  };

  /** The page of the sign-in that this browser has come to. */
  const asked = (session: Session) => {
    const { answered, email } = session.login;
    const more = answered < steps.length - 1;
    return { session, questions: steps[answered] ?? [], more, email };
  };

  app.get('/login', (context) => {
    const session = sessionOf(context);
    if (session?.signedIn) return context.redirect('/transactions', 303);
    return context.html(<LoginPage {...asked(session ?? enter(context, false))} />);
  });

  app.post('/login', async (context) => {
    const form = await formOf(context.req);
    const session = sessionOf(context) ?? enter(context, false);
    const { questions, more } = asked(session);
    if (questions.includes('email')) session.login.email = form('email').trim();
    if (!questions.every((question) => CHECKS[question](form(question), site))) {
      const problem = 'The email address, the password or the code is not right.';
      return context.html(<LoginPage {...asked(session)} problem={problem} />, 401);
    }
    session.login.answered += 1;
    if (more) return context.redirect('/login', 303);
    sessions.end(session);
    enter(context, true);
    return context.redirect('/transactions', 303);
  });

  app.post(
    '/logout',
    signedIn((context, session) => {
      sessions.end(session);
      return context.redirect('/login', 303);
    }),
  );

  return { signedIn };
}
