import { createHash } from 'node:crypto';

/** The namespace of this log of changes (RFC 9562): drawn once, and never to be changed. */
const NAAMRUIMTE = '196221cf-7ff0-4300-bb71-f65ccd98c786';

/**
 * A name for ever for the feed or an entry, as a UUID of version 5: the same wherever the site is
 * hosted and whatever its title becomes. No tag: URI, since that claims a domain, and the site has none of its own.
 */
export function atomId(naam: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAAMRUIMTE.replaceAll('-', ''), 'hex'))
    .update(naam)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
