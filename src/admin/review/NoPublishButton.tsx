/** Publishing is the worker's job, after the review; the panel offers no button for it. */
export const NoPublishButton = () => null
