'use client'
import { Button, Drawer, toast, useAuth, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { permits, rolesOf } from '@/access/scope'
import { MoveLink, type Movable } from '../calendar/MoveLink'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { ConfirmForm, type Confirming } from './ConfirmForm'
import { handActions } from './groupDeliveries'
import { uploadShot } from './uploadShot'

type Props = {
  delivery: Movable & { title: string }
  onChanged?: () => Promise<void>
  /** On a page drawn by the server: draw it again. */
  refreshPage?: boolean
}

/** Retry, cancel, confirm by hand: what fits the state, for those who may operate. */
export function DeliveryActions({ delivery, onChanged, refreshPage = false }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const { user } = useAuth()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const [sending, setSending] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const slug = `gm-confirm-${delivery.id}`
  const mayOperate = rolesOf(user).some(({ role }) => permits(role, 'delivery.operate'))
  const actions = mayOperate ? handActions(delivery.state) : []
  if (actions.length === 0) return null

  const send = async (
    action: 'retry' | 'cancel' | 'confirm',
    body: Record<string, unknown> = {},
  ) => {
    setSending(action)
    setRefusal(undefined)
    const path = `${config.routes.api}/deliveries/${delivery.id}/${action}`
    const answer = await callApi({ path, method: 'POST', body, word })
    setSending(undefined)
    if (!answer.ok) {
      setRefusal(answer.message)
      return false
    }
    toast.success(word(`done_${action}`))
    await onChanged?.()
    if (refreshPage) router.refresh()
    return true
  }

  const confirm = async ({ shot, ...body }: Confirming) => {
    if (!shot) return send('confirm', body)
    setSending('confirm')
    const alt = word('shotAlt', { title: delivery.title })
    const stored = await uploadShot({ api: config.routes.api, alt, word, ...shot })
    if (stored.ok) return send('confirm', { ...body, evidence: stored.data.id })
    setSending(undefined)
    setRefusal(stored.message)
    return false
  }

  return (
    <div className="gm-actions">
      {actions.map((action) => (
        <Button
          buttonStyle={action === 'cancel' ? 'subtle' : 'secondary'}
          className={`gm-action--${action}`}
          disabled={Boolean(sending)}
          key={action}
          margin={false}
          onClick={() => (action === 'confirm' ? openModal(slug) : void send(action))}
          size="small"
          type="button"
        >
          {sending === action
            ? word('sending')
            : word(action === 'cancel' ? 'cancelDelivery' : action)}
        </Button>
      ))}
      <MoveLink delivery={delivery} />
      {refusal && (
        <p className="gm-problem" role="alert">
          {refusal}
        </p>
      )}
      {actions.includes('confirm') && (
        <Drawer
          className="gm-drawer"
          slug={slug}
          title={word('confirmTitle', { title: delivery.title })}
        >
          <ConfirmForm
            delivery={delivery}
            onSend={async (confirming) => {
              if (await confirm(confirming)) closeModal(slug)
            }}
            refusal={refusal}
            sending={sending === 'confirm'}
          />
        </Drawer>
      )}
    </div>
  )
}
