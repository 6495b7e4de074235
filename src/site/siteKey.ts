import crypto from 'node:crypto'

/** The key that signs orders to the site: every process of an installation derives the same one. */
export const siteKey = (secret: string): string =>
  Buffer.from(crypto.hkdfSync('sha256', secret, 'gongmei', 'site-orders', 32)).toString('hex')
