'use client'
import {
  Button,
  Drawer,
  Popup,
  PopupList,
  toast,
  useAuth,
  useConfig,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Permission } from '@/access/permissions'
import { permits, rolesOf } from '@/access/scope'
import { Icon } from '../look/Icon'
import { ChannelPreview } from '../preview/ChannelPreview'
import { useWords } from '../words/useWords'
import { DecisionForm } from './DecisionForm'
import { labelOfDecision } from './labelOfDecision'
import { actionsOf, isLive } from './nextAction'
import { Obstacle } from './Obstacle'
import { RecallForm } from './RecallForm'
import type { Decision } from './reviewShape'
import { useMarkOpened } from './useMarkOpened'
import { usePush } from './usePush'
import { useReloadAfterSave } from './useReloadAfterSave'
import { useReview } from './useReview'
import { useSaveDraft } from './useSaveDraft'

type Panel = Decision | 'recall' | 'preview'

/** Beside the document's own buttons: where it stands, the one next step, and the quiet rest. */
export function ReviewControls() {
  const review = useReview()
  const { word } = useWords()
  const { config } = useConfig()
  const { user } = useAuth()
  const { openModal, closeModal } = useModal()
  const [panel, setPanel] = useState<Panel>('preview')
  const push = usePush(review.base)
  const saveDraft = useSaveDraft()
  const [recalling, setRecalling] = useState(false)
  const { answer, hasItem, kind, id, previewOf } = review
  useReloadAfterSave(review.reload)
  useMarkOpened(review)
  const slug = `gm-review-${kind}-${id}`
  const open = (next: Panel) => {
    setPanel(next)
    openModal(slug)
  }
  // What is shown is what stands on the screen, not what was saved a moment ago.
  const preview = async () => {
    const trouble = await saveDraft()
    if (trouble) toast.error(trouble)
    open('preview')
  }
  const showAsked = useEffectEvent(preview)
  useEffect(() => {
    if (previewOf) void showAsked()
  }, [previewOf])
  if (!hasItem || !answer || id === undefined) return null

  const holds = (permission: Permission) =>
    rolesOf(user).some(({ role }) => permits(role, permission))
  const { primary, obstacle, quiet } = actionsOf(answer, holds('review.submit'))
  const mayRecall = isLive(answer.state) && holds('content.recall')
  const mayPush = answer.run?.state === 'approved' && holds('delivery.operate')
  const close = () => closeModal(slug)
  const press = async () => {
    if (primary !== 'submit') return primary && open(primary)
    // An obstacle may have been mended since it was read: what is typed now is saved, and the server says.
    if (await review.decide('submit')) toast.success(word('done_submit'))
    else open('submit')
  }
  const titleOf = (which: Panel) =>
    which === 'preview'
      ? word('channelPreview')
      : which === 'recall'
        ? word('recallTitle')
        : labelOfDecision(which, answer, word)

  return (
    <div className="gm-controls">
      {primary && (
        <Button
          buttonStyle="primary"
          className="gm-primary"
          disabled={Boolean(review.sending)}
          id="gm-next-action"
          margin={false}
          onClick={() => void press()}
          size="medium"
          type="button"
        >
          {review.sending === primary ? word('sending') : labelOfDecision(primary, answer, word)}
        </Button>
      )}
      {mayRecall && (
        <Button
          buttonStyle="secondary"
          className="gm-grave"
          disabled={recalling}
          id="gm-recall"
          margin={false}
          onClick={() => open('recall')}
          size="medium"
          type="button"
        >
          {word(recalling ? 'recalling' : 'recall')}
        </Button>
      )}
      <Button
        buttonStyle="subtle"
        id="gm-preview"
        margin={false}
        onClick={() => void preview()}
        size="medium"
        type="button"
      >
        <Icon name="phone" /> {word('channelPreview')}
      </Button>
      {(quiet.length > 0 || answer.run) && (
        <Popup
          button={<span className="gm-more">{word('more')}</span>}
          horizontalAlign="right"
          id="gm-more"
          size="medium"
          verticalAlign="bottom"
        >
          <PopupList.ButtonGroup>
            {quiet.map((decision) => (
              <PopupList.Button id={`gm-${decision}`} key={decision} onClick={() => open(decision)}>
                {word(decision)}
              </PopupList.Button>
            ))}
            {mayPush && (
              <PopupList.Button id="gm-push" onClick={() => void push()}>
                {word('push')}
              </PopupList.Button>
            )}
            {answer.run && (
              <PopupList.Button
                href={`${config.routes.admin}/review-form/${answer.run.id}`}
                id="gm-print"
              >
                {word('printForm')}
              </PopupList.Button>
            )}
          </PopupList.ButtonGroup>
        </Popup>
      )}
      <Drawer
        className={panel === 'preview' ? 'gm-drawer gm-drawer--wide' : 'gm-drawer'}
        slug={slug}
        title={titleOf(panel)}
      >
        {panel === 'preview' && (
          <ChannelPreview
            account={previewOf?.account}
            close={close}
            id={id}
            key={previewOf?.account}
            kind={kind}
            review={answer}
          />
        )}
        {panel === 'recall' && (
          <RecallForm
            base={review.base}
            id={id}
            kind={kind}
            onDone={() => (setRecalling(true), void review.reload())}
          />
        )}
        {panel === 'submit' && <Obstacle answer={answer} obstacle={obstacle} onJump={close} />}
        {panel !== 'preview' && panel !== 'recall' && !(panel === 'submit' && obstacle) && (
          <DecisionForm decision={panel} onDone={close} review={review} />
        )}
      </Drawer>
    </div>
  )
}
