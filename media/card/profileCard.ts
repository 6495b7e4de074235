/** What a card or a plaque says of somebody: words that were approved, and the portrait. */
export type ProfileCard = {
  name: string
  /** 劳模工匠, 先进集体. */
  kicker: string
  line: string
  unit: string
  motto?: string
  digest?: string
  honours: { year?: number; name: string }[]
  siteName: string
  /** The page, as a code. */
  url: string
  /** Any format sharp reads. */
  portrait?: Buffer
  /** Somebody who has died: no colour that calls. */
  isCalm: boolean
}
