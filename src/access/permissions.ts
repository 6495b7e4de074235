/** The closed list of what a person can be allowed to do, and which role may do it. */

export const ROLES = [
  'administrator',
  'editor',
  'reviewer1',
  'reviewer2',
  'chief',
  'operator',
  'moderator',
  'judge',
] as const
export type Role = (typeof ROLES)[number]

export const PERMISSIONS = [
  'content.read',
  'content.write',
  'content.trash',
  'media.write',
  'review.submit',
  'review.first',
  'review.second',
  'review.final',
  'delivery.read',
  'delivery.operate',
  'content.recall',
  'campaign.run',
  'campaign.judge',
  'campaign.chair',
  'person.reveal',
  'account.read',
  'account.manage',
  'organization.manage',
  'user.manage',
  'template.manage',
  'settings.manage',
  'calendar.manage',
  'audit.read',
  'comment.read',
  'comment.moderate',
  'comment.reply',
  'comment.review',
  'comment.evidence',
  'appeal.handle',
  'moderation.manage',
] as const
export type Permission = (typeof PERMISSIONS)[number]

const desk: Permission[] = ['content.read', 'delivery.read', 'account.read']
/** Reads what is said under the own items, and drafts answers. */
const talk: Permission[] = ['comment.read', 'comment.reply']

/**
 * Separation of duties (domain: the administrator has no say over content, the author never has the
 * last word, the operator pushes only what is approved).
 */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [
    ...desk,
    'account.manage',
    'organization.manage',
    'user.manage',
    'template.manage',
    'settings.manage',
    'calendar.manage',
    'audit.read',
    'moderation.manage',
  ],
  editor: [
    ...desk,
    ...talk,
    'appeal.handle',
    'content.write',
    'content.trash',
    'media.write',
    'review.submit',
    'campaign.run',
    'person.reveal',
  ],
  reviewer1: [...desk, ...talk, 'comment.review', 'content.write', 'media.write', 'review.first'],
  reviewer2: [
    ...desk,
    ...talk,
    'comment.review',
    'content.write',
    'media.write',
    'review.second',
    'audit.read',
  ],
  chief: [
    ...desk,
    ...talk,
    'comment.moderate',
    'comment.review',
    'comment.evidence',
    'appeal.handle',
    'content.write',
    'media.write',
    'review.final',
    'content.recall',
    'campaign.chair',
    'calendar.manage',
    'audit.read',
  ],
  operator: [...desk, ...talk, 'appeal.handle', 'delivery.operate', 'content.recall'],
  moderator: [
    ...desk,
    ...talk,
    'comment.moderate',
    'comment.evidence',
    'appeal.handle',
    'moderation.manage',
  ],
  // Sees what was given to judge, by endpoints of its own, and nothing of the desk.
  judge: ['campaign.judge'],
}

/** A role as it is held: on one node of the organization tree, covering that node's subtree. */
export type HeldRole = { role: Role; organization: unknown }

export const ROLE_LABELS: Readonly<Record<Role, { zh: string; en: string }>> = {
  administrator: { zh: '管理员', en: 'Administrator' },
  editor: { zh: '采编', en: 'Editor' },
  reviewer1: { zh: '初审（责任编辑）', en: 'First reviewer' },
  reviewer2: { zh: '复审（部门负责人）', en: 'Second reviewer' },
  chief: { zh: '终审（分管领导）', en: 'Final reviewer' },
  operator: { zh: '运营', en: 'Operator' },
  moderator: { zh: '舆情员', en: 'Moderator' },
  judge: { zh: '评委', en: 'Judge' },
}
