'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { permits, rolesOf } from '@/access/scope'
import { useWords } from '../words/useWords'
import { RevokeForm } from './RevokeForm'

/** For those who may recall: an honour or a consent taken back in one action. */
export function RevokeButton() {
  const { collectionSlug = '', id } = useDocumentInfo()
  const { user } = useAuth()
  const { word } = useWords()
  const { openModal, isModalOpen } = useModal()
  const mayRecall = rolesOf(user).some(({ role }) => permits(role, 'content.recall'))
  if (id === undefined || !mayRecall) return null
  const slug = `gm-revoke-${id}`
  return (
    <>
      <Button
        buttonStyle="subtle"
        id="gm-revoke"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
        type="button"
      >
        {word('revoke')}
      </Button>
      <Drawer className="gm-drawer" slug={slug} title={word('revoke')}>
        {isModalOpen(slug) && <RevokeForm base={`/api/${collectionSlug}/${id}`} />}
      </Drawer>
    </>
  )
}
