'use client'
import { Button } from '@payloadcms/ui'

export const PrintButton = ({ label }: { label: string }) => (
  <Button
    className="gm-primary"
    margin={false}
    onClick={() => window.print()}
    size="medium"
    type="button"
  >
    {label}
  </Button>
)
