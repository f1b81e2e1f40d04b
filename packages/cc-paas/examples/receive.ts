import { createServer } from "node:http";
import { legsInOrder, receiveCcPaas, secretInPath, toNodeListener, zonedTime } from "@trunkline/cc-paas/webhooks";

const receive = receiveCcPaas("pushCdr", {
  authorize: secretInPath(process.env.CDR_SECRET ?? ""),
  onNotification(cdr) {
    for (const { to, startTime = "" } of legsInOrder(cdr)) console.log(to, zonedTime(startTime, "Asia/Shanghai"));
  },
});
createServer(toNodeListener(receive)).listen(8080);
