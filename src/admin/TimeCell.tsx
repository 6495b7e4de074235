export const TimeCell = ({ cellData }: { cellData?: string }) => <span>{cellData ?? ''}</span>
