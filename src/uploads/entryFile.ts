import type { PayloadRequest } from 'payload'
import type { FileFacts } from '@media/intake/types'
import type { Id } from '@/access/scope'
import { Refused } from '@/review/refused'
import { ownerOfMember } from './person'
import { changeSession, readSession } from './session'

type Asked = { req: PayloadRequest; upload: string; entry: Id; member: Id }

/**
 * The file behind an upload that the member made for this entry. From now on it is the entry's: the upload
 * can no longer be thrown away. Throws Refused 404, 409 (not ready, or refused: with the reason).
 */
export async function entryFile({
  req,
  upload,
  entry,
  member,
}: Asked): Promise<{ media: Id; facts: FileFacts }> {
  const session = await readSession(req.payload, upload)
  const isOwn =
    session && session.owner === ownerOfMember(member) && session.entry === String(entry)
  if (!isOwn) throw new Refused(404, '没有找到这个上传的文件，请重新上传。')
  if (session.state === 'refused')
    throw new Refused(409, session.refusal?.message ?? '这个文件没有通过检查，请换一个。')
  const { media, facts } = session
  if (session.state !== 'ready' || !media || !facts)
    throw new Refused(409, `“${session.name}”还没有传完，请等它显示“已传好”再提交。`)
  const { payload } = req
  await changeSession({ payload, uploadId: upload, data: { attached: true }, req })
  return { media, facts }
}
