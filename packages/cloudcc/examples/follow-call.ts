declare const cloudcc: import("@trunkline/cloudcc").Cloudcc;
declare const uuid: string;

for await (const call of cloudcc.followCall(uuid)) {
  console.log(call.state, call.answered, call.peer_uuid ?? call.client_uuid, call.consult_uuid);
}
console.log("over");
