'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

/** A channel's own name, as its manifest gives it to the accounts' field. */
export const ChannelName = ({ channel }: { channel: string }) => <>{useChannelNames()(channel)}</>

export function useChannelNames(): (channel: string) => string {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const field = getEntityConfig({ collectionSlug: 'channel-accounts' })?.fields.find(
      (candidate) => 'name' in candidate && candidate.name === 'channel',
    )
    const options = field?.type === 'select' ? field.options : []
    return (channel) => {
      const option = options.find(
        (candidate) => typeof candidate === 'object' && candidate.value === channel,
      )
      return option && typeof option === 'object'
        ? getTranslation(option.label as string, i18n)
        : channel
    }
  }, [getEntityConfig, i18n])
}
