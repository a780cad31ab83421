/** Storage keys name nobody: the account's id goes in as a hash. */
export async function keyNaming(prefix: string, accountId: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(accountId));
  return prefix + Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
