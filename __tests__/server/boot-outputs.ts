// Real output of the scripts in src/server/boot-script.ts, from Docker 26 and containers that listen,
// answer and fail in different ways. The tokens are replaced, and the command lines shortened.

export interface BootOutput {
  watch: string;
  after: string;
}

/** The token in all of them. */
export const token = "TOKEN";

const otherPort: BootOutput = {
  watch: `TOKEN sample
1795734268
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:25.637460177Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
00000000:0BB8
0B00007F:B52B

TOKEN answer3000
HTTP/1.1 200 OK
Date: Thu, 26 Nov 2026 23:04:28 GMT
Connection: close
Content-Length: 2

ok
exit 0


TOKEN sample
1795734269
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:25.637460177Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
00000000:0BB8
0B00007F:B52B

TOKEN answer3000
HTTP/1.1 200 OK
Date: Thu, 26 Nov 2026 23:04:29 GMT
Connection: close
Content-Length: 2

ok
exit 0


TOKEN end
`,
  after: `
TOKEN memory
24684092
22837560

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:25.637460177Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734269547000750 kill 

TOKEN log0
2026-11-26T23:04:25.673678756Z Listening on http://0.0.0.0:3000
2026-11-26T23:04:27.310068813Z {"path":"/up","host":"eca8b1489039:3000"}
2026-11-26T23:04:28.389794512Z {"path":"/up","host":"eca8b1489039:3000"}
2026-11-26T23:04:29.452616737Z {"path":"/up","host":"eca8b1489039:3000"}

TOKEN start0
2026-11-26T23:04:25.673678756Z Listening on http://0.0.0.0:3000
2026-11-26T23:04:27.310068813Z {"path":"/up","host":"eca8b1489039:3000"}
2026-11-26T23:04:28.389794512Z {"path":"/up","host":"eca8b1489039:3000"}
2026-11-26T23:04:29.452616737Z {"path":"/up","host":"eca8b1489039:3000"}

TOKEN proxy0

TOKEN end
`,
};

const loopback: BootOutput = {
  watch: `TOKEN sample
1795734274
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:31.377560038Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0100007F:0050
0B00007F:B181

TOKEN sample
1795734275
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:31.377560038Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0100007F:0050
0B00007F:B181

TOKEN end
`,
  after: `
TOKEN memory
24684092
23217472

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:31.377560038Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734275277153191 kill 

TOKEN log0
2026-11-26T23:04:31.426387474Z Listening on http://127.0.0.1:80

TOKEN start0
2026-11-26T23:04:31.426387474Z Listening on http://127.0.0.1:80

TOKEN proxy0

TOKEN end
`,
};

const redirect: BootOutput = {
  watch: `TOKEN sample
1795734279
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:37.203826878Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:92B9
00000000000000000000000000000000:0050

TOKEN answer80
HTTP/1.1 301 Moved Permanently
location: https://44062a3df5cf/up
Date: Thu, 26 Nov 2026 23:04:39 GMT
Connection: close
Transfer-Encoding: chunked

0


exit 0


TOKEN sample
1795734280
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:37.203826878Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:92B9
00000000000000000000000000000000:0050

TOKEN answer80
HTTP/1.1 301 Moved Permanently
location: https://44062a3df5cf/up
Date: Thu, 26 Nov 2026 23:04:40 GMT
Connection: close
Transfer-Encoding: chunked

0


exit 0


TOKEN end
`,
  after: `
TOKEN memory
24684092
22796608

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:37.203826878Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734281010144106 kill 

TOKEN log0
2026-11-26T23:04:37.271711888Z Listening on http://:::80
2026-11-26T23:04:38.831235159Z {"path":"/up","host":"44062a3df5cf:80"}
2026-11-26T23:04:39.878605580Z {"path":"/up","host":"44062a3df5cf:80"}
2026-11-26T23:04:40.927516949Z {"path":"/up","host":"44062a3df5cf:80"}

TOKEN start0
2026-11-26T23:04:37.271711888Z Listening on http://:::80
2026-11-26T23:04:38.831235159Z {"path":"/up","host":"44062a3df5cf:80"}
2026-11-26T23:04:39.878605580Z {"path":"/up","host":"44062a3df5cf:80"}
2026-11-26T23:04:40.927516949Z {"path":"/up","host":"44062a3df5cf:80"}

TOKEN proxy0

TOKEN end
`,
};

const blockedHost: BootOutput = {
  watch: `TOKEN sample
1795734285
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:42.756110515Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:96F9
00000000:0050

TOKEN answer80
HTTP/1.1 403 Forbidden
Date: Thu, 26 Nov 2026 23:04:45 GMT
Connection: close
Transfer-Encoding: chunked

27
<h1>Blocked hosts: 7235cc39c54e:80</h1>
0


exit 0


TOKEN sample
1795734286
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:42.756110515Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:96F9
00000000:0050

TOKEN answer80
HTTP/1.1 403 Forbidden
Date: Thu, 26 Nov 2026 23:04:46 GMT
Connection: close
Transfer-Encoding: chunked

27
<h1>Blocked hosts: 7235cc39c54e:80</h1>
0


exit 0


TOKEN end
`,
  after: `
TOKEN memory
24684092
23435492

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:42.756110515Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734286533835929 kill 

TOKEN log0
2026-11-26T23:04:42.795764508Z Listening on http://0.0.0.0:80
2026-11-26T23:04:44.356426418Z {"path":"/up","host":"7235cc39c54e:80"}
2026-11-26T23:04:45.398552226Z {"path":"/up","host":"7235cc39c54e:80"}
2026-11-26T23:04:46.449501425Z {"path":"/up","host":"7235cc39c54e:80"}

TOKEN start0
2026-11-26T23:04:42.795764508Z Listening on http://0.0.0.0:80
2026-11-26T23:04:44.356426418Z {"path":"/up","host":"7235cc39c54e:80"}
2026-11-26T23:04:45.398552226Z {"path":"/up","host":"7235cc39c54e:80"}
2026-11-26T23:04:46.449501425Z {"path":"/up","host":"7235cc39c54e:80"}

TOKEN proxy0

TOKEN end
`,
};

const notFound: BootOutput = {
  watch: `TOKEN sample
1795734291
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:48.449843452Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:9C35
00000000:0050

TOKEN answer80
HTTP/1.1 404 Not Found
Date: Thu, 26 Nov 2026 23:04:51 GMT
Connection: close
Transfer-Encoding: chunked

9
Not Found
0


exit 0


TOKEN sample
1795734292
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:48.449843452Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:9C35
00000000:0050

TOKEN answer80
HTTP/1.1 404 Not Found
Date: Thu, 26 Nov 2026 23:04:52 GMT
Connection: close
Transfer-Encoding: chunked

9
Not Found
0


exit 0


TOKEN end
`,
  after: `
TOKEN memory
24684092
23112328

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:48.449843452Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734292379278368 kill 

TOKEN log0
2026-11-26T23:04:48.482209085Z Listening on http://0.0.0.0:80
2026-11-26T23:04:50.103415124Z {"path":"/up","host":"4f22cd86e8bc:80"}
2026-11-26T23:04:51.160186306Z {"path":"/up","host":"4f22cd86e8bc:80"}
2026-11-26T23:04:52.246543525Z {"path":"/up","host":"4f22cd86e8bc:80"}

TOKEN start0
2026-11-26T23:04:48.482209085Z Listening on http://0.0.0.0:80
2026-11-26T23:04:50.103415124Z {"path":"/up","host":"4f22cd86e8bc:80"}
2026-11-26T23:04:51.160186306Z {"path":"/up","host":"4f22cd86e8bc:80"}
2026-11-26T23:04:52.246543525Z {"path":"/up","host":"4f22cd86e8bc:80"}

TOKEN proxy0

TOKEN end
`,
};

const serverError: BootOutput = {
  watch: `TOKEN sample
1795734297
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:54.41979831Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
00000000:0050
0B00007F:A52D

TOKEN answer80
HTTP/1.1 500 Internal Server Error
Date: Thu, 26 Nov 2026 23:04:57 GMT
Connection: close
Transfer-Encoding: chunked

b
We're sorry
0


exit 0


TOKEN sample
1795734298
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:54.41979831Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
00000000:0050
0B00007F:A52D

TOKEN answer80
HTTP/1.1 500 Internal Server Error
Date: Thu, 26 Nov 2026 23:04:58 GMT
Connection: close
Transfer-Encoding: chunked

b
We're sorry
0


exit 0


TOKEN end
`,
  after: `
TOKEN memory
24684092
22612592

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:04:54.41979831Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734298294643867 kill 

TOKEN log0
2026-11-26T23:04:54.451630297Z Listening on http://0.0.0.0:80
2026-11-26T23:04:56.078713433Z {"path":"/up","host":"e5f151a46196:80"}
2026-11-26T23:04:56.079855466Z NoMethodError (private method 'name' called for nil)
2026-11-26T23:04:57.133898990Z NoMethodError (private method 'name' called for nil)
2026-11-26T23:04:57.133937287Z {"path":"/up","host":"e5f151a46196:80"}
2026-11-26T23:04:58.176745453Z NoMethodError (private method 'name' called for nil)
2026-11-26T23:04:58.176783530Z {"path":"/up","host":"e5f151a46196:80"}

TOKEN start0
2026-11-26T23:04:54.451630297Z Listening on http://0.0.0.0:80
2026-11-26T23:04:56.078713433Z {"path":"/up","host":"e5f151a46196:80"}
2026-11-26T23:04:56.079855466Z NoMethodError (private method 'name' called for nil)
2026-11-26T23:04:57.133898990Z NoMethodError (private method 'name' called for nil)
2026-11-26T23:04:57.133937287Z {"path":"/up","host":"e5f151a46196:80"}
2026-11-26T23:04:58.176745453Z NoMethodError (private method 'name' called for nil)
2026-11-26T23:04:58.176783530Z {"path":"/up","host":"e5f151a46196:80"}

TOKEN proxy0

TOKEN end
`,
};

const migrating: BootOutput = {
  watch: `TOKEN sample
1795734302
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:00.216225003Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:B50D

TOKEN sample
1795734303
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:00.216225003Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:B50D

TOKEN end
`,
  after: `
TOKEN memory
24684092
23259864

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:00.216225003Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734304049536002 kill 

TOKEN log0
2026-11-26T23:05:00.250207808Z == 20260101 AddIndex: migrating ===

TOKEN start0
2026-11-26T23:05:00.250207808Z == 20260101 AddIndex: migrating ===

TOKEN proxy0

TOKEN end
`,
};

const hanging: BootOutput = {
  watch: `
TOKEN sample
1795734307
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:05.840713441Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
00000000:0050
0B00007F:851F

TOKEN answer80

exit 124


TOKEN end
`,
  after: `
TOKEN memory
24684092
23316148

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:05.840713441Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734310571786893 kill 

TOKEN log0
2026-11-26T23:05:05.882356641Z Listening on http://0.0.0.0:80
2026-11-26T23:05:07.456654498Z {"path":"/up","host":"fdf867275f4a:80"}

TOKEN start0
2026-11-26T23:05:05.882356641Z Listening on http://0.0.0.0:80
2026-11-26T23:05:07.456654498Z {"path":"/up","host":"fdf867275f4a:80"}

TOKEN proxy0

TOKEN end
`,
};

const crashing: BootOutput = {
  watch: `TOKEN sample
1795734315
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":3,"startedAt":"2026-11-26T23:05:15.156097208Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:A097

TOKEN sample
1795734316
{"status":"restarting","exitCode":3,"oomKilled":false,"error":"","restarts":4,"startedAt":"2026-11-26T23:05:15.156097208Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN sample
1795734317
{"status":"restarting","exitCode":3,"oomKilled":false,"error":"","restarts":5,"startedAt":"2026-11-26T23:05:16.574069041Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN sample
1795734318
{"status":"restarting","exitCode":3,"oomKilled":false,"error":"","restarts":5,"startedAt":"2026-11-26T23:05:16.574069041Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN end
`,
  after: `
TOKEN memory
24684092
22712108

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":3,"oomKilled":false,"error":"","restarts":5,"startedAt":"2026-11-26T23:05:16.574069041Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734312975180000 die 3
1795734313708916124 die 3
1795734314607133029 die 3
1795734315627169617 die 3
1795734317021599674 die 3

TOKEN log0
2026-11-26T23:05:12.534912441Z Error: Cannot find module 'express'
2026-11-26T23:05:13.256535443Z Error: Cannot find module 'express'
2026-11-26T23:05:14.155059226Z Error: Cannot find module 'express'
2026-11-26T23:05:15.189760416Z Error: Cannot find module 'express'
2026-11-26T23:05:16.598343165Z Error: Cannot find module 'express'

TOKEN start0
2026-11-26T23:05:12.534912441Z Error: Cannot find module 'express'
2026-11-26T23:05:13.256535443Z Error: Cannot find module 'express'
2026-11-26T23:05:14.155059226Z Error: Cannot find module 'express'
2026-11-26T23:05:15.189760416Z Error: Cannot find module 'express'
2026-11-26T23:05:16.598343165Z Error: Cannot find module 'express'

TOKEN proxy0

TOKEN end
`,
};

const fastCgi: BootOutput = {
  watch: `TOKEN sample
1795734321
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:19.148547652Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:B3FD
00000000000000000000000000000000:2328

TOKEN answer9000
hello

exit 0


TOKEN sample
1795734322
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:19.148547652Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:B3FD
00000000000000000000000000000000:2328

TOKEN answer9000
hello

exit 0


TOKEN end
`,
  after: `
TOKEN memory
24684092
22946332

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:19.148547652Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734323020591855 kill 

TOKEN log0

TOKEN start0

TOKEN proxy0

TOKEN end
`,
};

const tls: BootOutput = {
  watch: `TOKEN sample
1795734327
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:24.925435487Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:A901
00000000000000000000000000000000:0050

TOKEN answer80

exit 0


TOKEN sample
1795734328
{"status":"running","exitCode":0,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:24.925435487Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN listening
0B00007F:A901
00000000000000000000000000000000:0050

TOKEN answer80

exit 0


TOKEN end
`,
  after: `
TOKEN memory
24684092
22177712

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":false,"error":"","restarts":0,"startedAt":"2026-11-26T23:05:24.925435487Z","memoryBytes":0,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734328765887633 kill 

TOKEN log0

TOKEN start0

TOKEN proxy0

TOKEN end
`,
};

const outOfMemory: BootOutput = {
  watch: `TOKEN sample
1795734333
{"status":"restarting","exitCode":137,"oomKilled":true,"error":"","restarts":4,"startedAt":"2026-11-26T23:05:32.665122105Z","memoryBytes":41943040,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN sample
1795734334
{"status":"restarting","exitCode":137,"oomKilled":true,"error":"","restarts":5,"startedAt":"2026-11-26T23:05:33.892928854Z","memoryBytes":41943040,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN sample
1795734335
{"status":"restarting","exitCode":137,"oomKilled":true,"error":"","restarts":5,"startedAt":"2026-11-26T23:05:33.892928854Z","memoryBytes":41943040,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN sample
1795734336
{"status":"restarting","exitCode":137,"oomKilled":true,"error":"","restarts":6,"startedAt":"2026-11-26T23:05:35.946038188Z","memoryBytes":41943040,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN end
`,
  after: `
TOKEN memory
24684092
22437852

TOKEN disk
/dev/vda1         264212084 29075884  68877320      30% /var/lib/docker

TOKEN state0
{"status":"exited","exitCode":137,"oomKilled":true,"error":"","restarts":6,"startedAt":"2026-11-26T23:05:35.946038188Z","memoryBytes":41943040,"path":"node","arguments":["server.js"],"healthExits":[0],"healthOutput":[""]}

TOKEN events0
1795734330785208841 oom 
1795734330924340334 die 137
1795734331314218658 oom 
1795734331411625574 die 137
1795734331957234043 oom 
1795734332119163424 die 137
1795734332790923331 oom 
1795734332906775087 die 137
1795734334059133612 oom 
1795734334174046958 die 137

TOKEN log0

TOKEN start0

TOKEN proxy0

TOKEN end
`,
};

export const bootOutputs = {
  otherPort,
  loopback,
  redirect,
  blockedHost,
  notFound,
  serverError,
  migrating,
  hanging,
  crashing,
  fastCgi,
  tls,
  outOfMemory,
} satisfies Record<string, BootOutput>;
