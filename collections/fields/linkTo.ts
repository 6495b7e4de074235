import type { RelationshipField } from 'payload'
import { label } from './label'

type To =
  | 'campaigns'
  | 'submissions'
  | 'users'
  | 'organizations'
  | 'judging-rounds'
  | 'judging-assignments'
  | 'channel-accounts'
  | 'deliveries'
  | 'comments'
  | 'comment-replies'
  | 'comment-decisions'
  | 'appeals'
  | 'members'

/** A relation that the program writes and nobody follows by itself. */
export const linkTo = (
  name: string,
  relationTo: To,
  [zh, en]: readonly [string, string],
  rest: Partial<Pick<RelationshipField, 'required' | 'index' | 'admin' | 'access'>> = {},
) =>
  ({
    name,
    type: 'relationship',
    relationTo,
    required: true,
    index: true,
    maxDepth: 0,
    label: label(zh, en),
    ...rest,
  }) as RelationshipField
