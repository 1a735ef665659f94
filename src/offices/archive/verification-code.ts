const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The printed code of a record: the first 80 bits of its SHA-256 in Crockford's base 32, as `XXXX-XXXX-XXXX-XXXX`. */
export function verificationCode(contentSha256: string): string {
  let bits = BigInt(`0x${contentSha256.slice(0, 20)}`);
  let code = '';
  for (let i = 0; i < 16; i++) {
    code = alphabet[Number(bits & 31n)] + code;
    bits >>= 5n;
  }
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** Reads a code as a person types it: any case, spaces or hyphens, O for 0, I and L for 1; undefined when it cannot be one. */
export function readVerificationCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(letters) ? letters.replace(/(.{4})(?=.)/g, '$1-') : undefined;
}
