export const StateCell = () => null
