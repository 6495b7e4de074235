/** A day without an hour, written as it is written here; Payload's own way is the American one. */
export const dayPicker = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const
