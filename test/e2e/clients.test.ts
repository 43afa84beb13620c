import { describeClients } from './clients';

describe('Clients over time', describeClients);
