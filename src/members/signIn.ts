import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { seal } from '@/access/secrets'
import { record } from '@/audit/record'
import { insertOnce } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import type { Member } from '@/payload-types'
import { Refused } from '@/review/refused'
import { spendCode } from './codes'
import { memberActor, withoutPerson } from './demandMember'
import { keyedHash, maskedPhone, normalPhone } from './phone'
import { consentsOf, PRIVACY, withConsent } from './policy'
import { openSession } from './session'

type SigningIn = { req: PayloadRequest; phone: unknown; code: unknown; consent: unknown }

/** A right code opens a session; who was never here becomes a member by it. */
export async function signIn({
  req,
  phone,
  code,
  consent,
}: SigningIn): Promise<{ member: Member; token: string }> {
  const number = demandPhone(phone)
  if (consent !== PRIVACY.version) throw new Refused(400, '请先阅读并同意个人信息处理说明。')
  const digits = typeof code === 'string' ? code.normalize('NFKC').replace(/\s/g, '') : ''
  if (!/^\d{6}$/.test(digits)) throw new Refused(400, '验证码是 6 位数字。')
  if (!(await spendCode(req, number, digits)))
    throw new Refused(409, '验证码不对或已过期；同一个验证码最多试 5 次，请核对或重新获取。')
  const own = await withoutPerson(req)
  const member = await memberByPhone(own, number)
  if (member.active === false) throw new Refused(403, '这个账号已停用，请联系主办单位。')
  return { member, token: await openSession({ req: own, member: member.id as Id }) }
}

export function demandPhone(given: unknown): string {
  const phone = normalPhone(given)
  if (!phone) throw new Refused(400, '请输入 11 位手机号码。')
  return phone
}

async function memberByPhone(req: PayloadRequest, phone: string): Promise<Member> {
  const { payload } = req
  const now = new Date().toISOString()
  const phoneHash = keyedHash(phone, payload.secret, 'member')
  const { created, doc } = await insertOnce<Member>({
    payload,
    collection: 'members',
    unique: ['phoneHash'],
    data: {
      phoneHash,
      phoneSealed: seal(phone, payload.secret),
      displayName: maskedPhone(phone),
      active: true,
      notify: true,
      consents: withConsent([], { purpose: 'account', version: PRIVACY.version, at: now }),
      lastSeenAt: now,
    },
  })
  return inTransaction({ payload, req, label: 'member sign-in' }, async (inside) => {
    if (!created)
      await payload.db.updateOne({
        collection: 'members',
        id: doc.id,
        data: {
          lastSeenAt: now,
          consents: withConsent(consentsOf(doc.consents), {
            purpose: 'account',
            version: PRIVACY.version,
            at: now,
          }),
        },
        req: inside,
        returning: false,
      })
    await record(inside, {
      action: created ? 'member.join' : 'member.signIn',
      target: { kind: 'members', id: doc.id },
      organization: doc.organization,
      actor: memberActor(doc),
    })
    return doc
  })
}
