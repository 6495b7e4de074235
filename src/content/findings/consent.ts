import type { Finding } from '@publishers/contract'
import { consentOf, isGivenLater, isWithdrawn } from '@/honours/consent'
import { filmIds } from '../filmRows'
import { rootNodes, walk } from '../lexical'
import type { MediaRow } from '../mediaRows'
import { isPicture } from '../pictureOf'
import type { Snapshot } from '../snapshot'
import { variantsOf } from '../variants'
import { block, warn } from './finding'

/** No consent, no review: what is shown of a person is shown because they agreed. */
export function consentFindings(snapshot: Snapshot, now: Date): Finding[] {
  const { consent: given, type } = snapshot
  const consent = consentOf(given)
  const who = type === 'collective' ? '集体' : '本人'
  if (isWithdrawn(consent))
    return [
      block(
        'consent.givenOn',
        'consent.withdrawn',
        `${who}已撤回授权`,
        '不能再公开；重新取得授权后，填写晚于撤回时间的同意日期。',
      ),
    ]
  if (!consent.givenOn || !consent.purposes.includes('profile'))
    return [
      block(
        'consent.purposes',
        'consent.missing',
        `没有${who}授权`,
        '取得授权书后，在“授权与状态”里登记同意公开的内容和日期。',
      ),
    ]
  if (isGivenLater(consent, now))
    return [
      block(
        'consent.givenOn',
        'consent.later',
        '同意日期还没有到',
        '写授权书上签字的日期，不能晚于今天。',
      ),
    ]
  const lacks = (purpose: string, isShown: boolean) =>
    isShown && !consent.purposes.includes(purpose)
  return [
    ...(consent.textVersion
      ? []
      : [
          block(
            'consent.textVersion',
            'consent.version',
            '没有写授权书版本',
            '写明签的是哪一版授权书。',
          ),
        ]),
    ...(lacks('portrait', showsPortrait(snapshot))
      ? [
          block(
            'consent.purposes',
            'consent.portrait',
            '没有同意公开肖像',
            '补充肖像授权，或去掉照片，渠道改写里的封面和配图也要去掉。',
          ),
        ]
      : []),
    ...(lacks('film', showsFilm(snapshot))
      ? [
          block(
            'consent.purposes',
            'consent.film',
            '没有同意公开视频',
            '补充视频授权，或去掉视频和短片，渠道改写里的也要去掉。',
          ),
        ]
      : []),
    ...(consent.hasProof
      ? []
      : [warn('consent.proof', 'consent.proof', '没有上传授权书', '上传签字的授权书，不会公开。')]),
  ]
}

/** A film drafted from the profile shows its photographs; `sources` are what the films of the revision were made of. */
export function filmedPortraitFindings(
  { consent, cover }: Snapshot,
  sources: Iterable<MediaRow>,
): Finding[] {
  const { givenOn, purposes } = consentOf(consent)
  // Without a consent at all, or with the same said of the photograph, once is enough.
  if (!givenOn || purposes.includes('portrait') || cover) return []
  return [...sources].some(isPicture)
    ? [
        block(
          'consent.purposes',
          'consent.portrait',
          '没有同意公开肖像，短片里用了照片',
          '补充肖像授权，或换一部不用照片的短片。',
        ),
      ]
    : []
}

/** The photograph, or what an account shows in its place. */
const showsPortrait = (snapshot: Snapshot): boolean =>
  Boolean(snapshot.cover) ||
  variantsOf(snapshot).some(({ cover, pictures }) => cover !== undefined || pictures?.length)

/** Moving pictures of the person: their film, those made from the profile, and clips in the story, for any account. */
const showsFilm = (snapshot: Snapshot): boolean =>
  Boolean(snapshot.video) ||
  filmIds(snapshot).length > 0 ||
  [snapshot, ...variantsOf(snapshot)].some(({ body }) => hasClip(body))

const hasClip = (body: unknown): boolean =>
  [...walk(rootNodes(body))].some(
    ({ type, fields }) => type === 'block' && fields?.blockType === 'video',
  )
