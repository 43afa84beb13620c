/** What the library that writes mails takes for granted in Node; put in its place where the server is built for a browser. */
export { Buffer } from 'buffer';
