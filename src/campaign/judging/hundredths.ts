/**
 * Scores are counted in whole hundredths: 0.1 + 0.2 never decides a prize. Rounding is half up, and all numbers
 * here are of things that are never negative.
 */
export const hundredths = (value: number): number => Math.round(value * 100)

/** `numerator / denominator`, both whole, in hundredths. */
export const ratioHundredths = (numerator: number, denominator: number): number =>
  Math.floor((200 * numerator + denominator) / (2 * denominator))

export const fromHundredths = (value: number): number => value / 100
