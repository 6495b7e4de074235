import type { RelationshipField } from 'payload'
import { label } from './label'

type To =
  | 'campaigns'
  | 'submissions'
  | 'users'
  | 'organizations'
  | 'judging-rounds'
  | 'judging-assignments'

/** A relation that the program writes and nobody follows by itself. */
export const linkTo = (
  name: string,
  relationTo: To,
  [zh, en]: readonly [string, string],
  rest: Partial<Pick<RelationshipField, 'required' | 'index' | 'admin'>> = {},
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
