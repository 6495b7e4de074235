/** Key in `platform-state` under which the end of the log is kept: `{ seq, hash, mac }`. */
export const AUDIT_HEAD = 'audit-head'
