/** What the library that writes mails takes for granted in Node; put in its place where the server is built for a browser. */
export { Buffer } from 'buffer';

/** As soon as what is being done is done. */
export const setImmediate = (callback: (...values: unknown[]) => void, ...values: unknown[]): unknown => setTimeout(callback, 0, ...values);
