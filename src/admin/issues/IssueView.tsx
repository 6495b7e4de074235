'use client'
import { Gutter, useDocumentInfo } from '@payloadcms/ui'
import { IssueBuilder } from './IssueBuilder'
import { draftOf, emptyIssue, idIn } from './issueShape'

/** The page of an issue, in place of a form: to put together, look at and send. */
export function IssueView() {
  const { id, initialData, savedDocumentData } = useDocumentInfo()
  const row = savedDocumentData ?? initialData ?? {}
  return (
    <Gutter className="gm-issue">
      <IssueBuilder
        delivery={idIn(row.delivery)}
        first={id === undefined ? emptyIssue : draftOf(row)}
        id={id}
        key={String(id ?? 'new')}
      />
    </Gutter>
  )
}
