import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { rowsWhere } from '../rows'
import type { CertificateRow } from './rows'

/** Whether a work's certificate is there to be downloaded, is void, or is still to come. */
export type Certified = { standing: 'none' | 'valid' | 'revoked'; certificate?: CertificateRow }

const AWARDED = ['awarded', 'commended']

/** By the work's id as text, for works that were given an award. */
export async function certificatesOf(
  req: Pick<PayloadRequest, 'payload'>,
  entries: readonly { id: Id; state: string }[],
): Promise<(entry: Id) => Certified> {
  const ids = entries.filter(({ state }) => AWARDED.includes(state)).map(({ id }) => id)
  const rows =
    ids.length === 0
      ? []
      : await rowsWhere<CertificateRow>({
          req: req as PayloadRequest,
          collection: 'certificates',
          where: { submission: { in: ids } },
        })
  return (entry) => {
    const own = rows.filter(({ submission }) => sameId(submission, entry))
    const certificate = own.find(({ revokedAt }) => !revokedAt)
    if (certificate) return { standing: 'valid', certificate }
    return { standing: own.length > 0 ? 'revoked' : 'none' }
  }
}
