/** Quoted names and values of rows as the SQLite adapter has them, for statements of our own. */

export const tableName = (collection: string): string => `"${collection.replace(/-/g, '_')}"`

/** `isRelation` where the column holds the id of another row. */
export const columnName = (field: string, isRelation = false): string =>
  `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}${isRelation ? '_id' : ''}"`

/** Objects are for JSON fields. */
export const storedValue = (
  value: string | number | boolean | object | null,
): string | number | null => {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
