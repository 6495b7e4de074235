/** A key nobody else has, for a form that may be sent twice. Without https a browser has no `randomUUID`. */
export const onceKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
