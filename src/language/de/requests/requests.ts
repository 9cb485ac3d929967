export { requests } from '../../en/requests/requests.ts';
