export { moment } from '@app/card-kit/write/write-store';
