import fs from 'node:fs'
import path from 'node:path'

/** Every file below a folder, or the file itself, in a fixed order; nothing when there is no such place. */
export function filesBelow(root) {
  if (!fs.existsSync(root)) return []
  if (fs.statSync(root).isFile()) return [root]
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
