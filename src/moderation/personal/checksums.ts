/** GB 11643-1999, 4.4: the weights of the first seventeen characters and the check characters by remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10x98765432'

/** Seventeen digits and their check character, in lower case. */
export function isIdentityNumber(number: string): boolean {
  if (!/^[1-9]\d{16}[\dx]$/.test(number) || !hasBirthday(number.slice(6, 14))) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return CHECKS[sum % 11] === number[17]
}

/** The shape alone, for numbers named as such with one digit wrong. */
export function looksLikeIdentityNumber(number: string): boolean {
  if (/^[1-9]\d{16}[\dx]$/.test(number)) return hasBirthday(number.slice(6, 14))
  // Fifteen digits until 1999, without the century and the check.
  return /^[1-9]\d{14}$/.test(number) && hasBirthday(`19${number.slice(6, 12)}`)
}

/** ISO/IEC 7812-1, annex B (Luhn): every second digit from the right doubled. */
export function passesLuhn(number: string): boolean {
  let sum = 0
  for (let i = 0; i < number.length; i += 1) {
    const digit = Number(number[number.length - 1 - i])
    const weighed = i % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

function hasBirthday(date: string): boolean {
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6, 8)].map(Number)
  if (!year || !month || !day) return false
  return (
    year >= 1900 &&
    year <= 2099 &&
    month <= 12 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  )
}
