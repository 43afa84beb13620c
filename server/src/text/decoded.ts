/** Reads addresses as people do: “our%20stage.png” is “our stage.png”. An address that cannot be decoded counts as written. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
