import type { Ballot } from '@/campaign/votes/ballots'
import type { Id } from '@/access/scope'

/** The vote of one more device, for `work` or for whatever `more` says. */
export const ballotOf =
  ({ campaign, organization, work }: { campaign: Id; organization: Id; work?: Id }) =>
  (index: number, more: Partial<Ballot> = {}): Ballot => ({
    campaign: String(campaign),
    organization: organization as number,
    rule: {
      opensAt: new Date(Date.now() - 60_000).toISOString(),
      closesAt: new Date(Date.now() + 10 * 86_400_000).toISOString(),
      perDay: 3,
      perWork: 1,
      minChoose: 1,
      maxChoose: 3,
    },
    entries: [{ id: String(work), title: '骑手雨夜', shown: true }],
    voter: `voter-${index}`,
    device: `device-${index}`,
    address: `address-${index % 50}`,
    at: new Date(),
    ...more,
  })
