'use client'
import { ActsWaiting } from '../replies/ActSteps'
import { RepliesToReview } from '../replies/RepliesToReview'

/** What waits for a person after a decision: answers to pass, and what is to be done by hand on a platform. */
export const RepliesTab = () => (
  <>
    <RepliesToReview />
    <ActsWaiting />
  </>
)
