export { checkMongo } from './openMongo'
