// What a plugin does with a POST notification: is it genuine, then what does it say.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const { KEY = '', PORT = '8000' } = process.env;

/** The header is base64 of `timestamp:signature`; signed are the timestamp, a colon and the bytes of the body. */
function isGenuine(auth, body) {
  const [timestamp, signature = ''] = Buffer.from(auth, 'base64').toString().split(':');
  const expected = createHmac('sha512', KEY).update(`${timestamp}:`).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (!isGenuine(request.headers.auth ?? '', body)) {
    response.writeHead(403).end('not from MultiSafepay');
    return;
  }
  const { order_id, status } = JSON.parse(body);
  console.log(`${order_id} is ${status}`);
  response.end('OK'); // Anything else, and it is sent again after 15 minutes.
});

server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
