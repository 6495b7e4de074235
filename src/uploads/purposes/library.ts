import { organizationsWith, rolesOf, sameId } from '@/access/scope'
import { Refused } from '@/review/refused'
import { LIBRARY_ALLOWED } from '../limits'
import type { Purpose } from '../purpose'

/** A file for the media library of an organization in which the person may write. */
export const library: Purpose = async ({ req, declared }) => {
  const mine = await organizationsWith(req, 'media.write')
  if (mine.length === 0)
    throw new Refused(403, '您没有往素材库上传的权限；请联系管理员，或请采编代传。')
  const home = declared.organization || rolesOf(req.user)[0]?.organization
  const organization = mine.find((id) => sameId(id, home)) ?? mine[0]
  if (declared.organization && !sameId(organization, declared.organization))
    throw new Refused(403, '您不能往这个组织的素材库上传；请选择本单位或下级单位。')
  return {
    organization: organization as never,
    allowed: LIBRARY_ALLOWED,
    // Nobody has said yet whose it is: the person fills it in, and a final approval asks for it.
    media: { alt: titleOf(declared.name), licence: 'none', aiUsage: 'none' },
  }
}

const titleOf = (name: string) => name.replace(/\.[^.]{1,8}$/, '').slice(0, 200)
